package dev.lintel.processor.derive.hibernate.deepids;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** The first of a chain of derived identities. */
@Entity
class Country {
    @Id
    String isoCode;

    @OneToMany(mappedBy = "country")
    List<Region> regions;
}

/** The second: {@code @IdClass} with a to-one. */
@Entity
@IdClass(RegionId.class)
class Region {
    @Id
    @ManyToOne
    @JoinColumn(name = "country_code")
    Country country;

    @Id
    int number;
}

/** The key of a region. */
class RegionId implements Serializable {
    String country;
    int number;
}

/** The third: {@code @IdClass} with a to-one whose key is composite. */
@Entity
@IdClass(CityId.class)
class City {
    @Id
    @ManyToOne
    @JoinColumn(name = "of_country", referencedColumnName = "country_code")
    @JoinColumn(name = "of_region", referencedColumnName = "number")
    Region region;

    @Id
    String name;

    @ManyToMany
    Set<Region> seen;
}

/** The key of a city. */
class CityId implements Serializable {
    RegionId region;
    String name;
}

/** The fourth, with an embedded id and {@code @MapsId} to a part that is composite. */
@Entity
class Street {
    @EmbeddedId
    StreetId id;

    @MapsId("region")
    @ManyToOne
    Region region;
}

/** An embedded id with a nested one. */
@Embeddable
class StreetId implements Serializable {
    RegionKey region;

    StreetPart part;

    String name;
}

/** A part of a key that an association gives. */
@Embeddable
class RegionKey implements Serializable {
    String country;
    int number;
}

/** A part of a key, nested, of which an association gives one column. */
@Embeddable
class StreetPart implements Serializable {
    String owner;

    @Column(name = "part_no")
    int part;
}

/** {@code @MapsId} of the whole id, with a column name. */
@Entity
class CountryFacts {
    @Id
    String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "facts_of")
    Country country;
}

/** A derived identity from a derived identity. */
@Entity
class MoreFacts {
    @Id
    @OneToOne
    CountryFacts facts;
}

/** And one more. */
@Entity
class LastFacts {
    @Id
    String id;

    @MapsId
    @OneToOne(optional = false)
    MoreFacts more;
}

/** One-to-one by primary key on both sides. */
@Entity
class Husband {
    @Id
    @GeneratedValue
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Wife wife;
}

/** The other side. */
@Entity
class Wife {
    @Id
    Long wifeId;

    @OneToOne(mappedBy = "wife")
    Husband husband;
}

/** An embedded id with a to-one in it. */
@Entity
class Seat {
    @EmbeddedId
    @AttributeOverride(name = "number", column = @Column(name = "seat_no"))
    SeatId id;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "next_hall", referencedColumnName = "hall_id"),
        @JoinColumn(name = "next_no", referencedColumnName = "seat_no")
    })
    Seat next;
}

/** A key with an association. */
@Embeddable
class SeatId implements Serializable {
    @ManyToOne
    Hall hall;

    int number;
}

/** The target of an association in a key. */
@Entity
class Hall {
    @Id
    Long id;
}
