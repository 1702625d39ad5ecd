package dev.lintel.processor.derive.hibernate.derivedids;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.UUID;

@Entity
class Person {
    @Id
    @GeneratedValue
    UUID personId;

    @OneToOne(mappedBy = "person")
    Passport passport;
}

/** The association is the id. */
@Entity
class Licence {
    @Id
    @OneToOne
    Person holder;

    String grade;
}

/** The association gives the id its value. */
@Entity
class Passport {
    @Id
    UUID id;

    @MapsId
    @OneToOne
    Person person;
}

@Entity
class Visa {
    @Id
    UUID id;

    @MapsId
    @OneToOne(optional = false)
    @JoinColumn(name = "passport_no")
    Passport passport;
}

@Embeddable
record DependantKey(String name, UUID personKey) implements Serializable {}

@Entity
class Dependant {
    @EmbeddedId
    DependantKey key;

    @MapsId("personKey")
    @ManyToOne
    Person person;
}

record MembershipKey(UUID person, Long club) implements Serializable {}

@Entity
class Club {
    @Id
    Long id;
}

@Entity
@IdClass(MembershipKey.class)
class Membership {
    @Id
    @ManyToOne
    Person person;

    @Id
    @ManyToOne
    @JoinColumn(name = "club_number")
    Club club;

    int since;
}
