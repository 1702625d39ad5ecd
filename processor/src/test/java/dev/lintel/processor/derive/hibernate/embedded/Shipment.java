package dev.lintel.processor.derive.hibernate.embedded;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One embeddable used twice, nested ones, one with an association. */
@Entity
class Shipment {
    @Id
    Long id;

    @Embedded
    Address sender;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "to_street", length = 80))
    @AttributeOverride(name = "town.name", column = @Column(name = "to_town", nullable = false))
    @AttributeOverride(name = "town.postCode", column = @Column(name = "to_post_code"))
    @AssociationOverride(name = "town.country", joinColumns = @JoinColumn(name = "to_country"))
    Address receiver;

    Span transit;

    @AttributeOverride(name = "first", column = @Column(name = "billed_from"))
    @AttributeOverride(name = "last", column = @Column(name = "billed_to"))
    Span billed;
}

/** Nests another. */
@Embeddable
class Address {
    @Column(length = 200)
    String street;

    Town town;
}

/** Refers to an entity. */
@Embeddable
class Town {
    String name;
    String postCode;

    @ManyToOne
    Country country;
}

/** What is referred to. */
@Entity
class Country {
    @Id
    String isoCode;
}

/** A record. */
@Embeddable
record Span(@Column(name = "starts_on") java.time.LocalDate first, java.time.LocalDate last) {}
