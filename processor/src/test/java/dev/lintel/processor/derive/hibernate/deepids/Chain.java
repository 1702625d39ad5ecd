package dev.lintel.processor.derive.hibernate.deepids;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Embeddable
class StaffId implements Serializable {
    @Column(length = 32)
    String firstName;

    @Column(name = "last_name", length = 31)
    String lastName;

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** The first of a chain of embedded ids, with other columns than its id's class has. */
@Entity
class Staff {
    @EmbeddedId
    @AttributeOverride(name = "firstName", column = @Column(name = "given_name", length = 16))
    StaffId id;
}

@Embeddable
class RelativeId implements Serializable {
    @Column(length = 30)
    String name;

    StaffId staff;

    @Override
    public boolean equals(Object other) {
        return other instanceof RelativeId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** The second: a part of its id is the first's, and columns that are overridden for that part do not count. */
@Entity
class Relative {
    @EmbeddedId
    @AttributeOverride(name = "staff.lastName", column = @Column(name = "not_this", length = 99))
    @AttributeOverride(name = "name", column = @Column(name = "called", length = 29))
    RelativeId id;

    @MapsId("staff")
    @ManyToOne
    Staff staff;
}

@Embeddable
class InsuranceId implements Serializable {
    @Column(length = 8)
    String kind;

    RelativeId relative;

    @Override
    public boolean equals(Object other) {
        return other instanceof InsuranceId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** The third, with the names of its grandparent's key. */
@Entity
class Insurance {
    @EmbeddedId
    InsuranceId id;

    @MapsId("relative")
    @ManyToOne
    @JoinColumn(name = "of_name", referencedColumnName = "called")
    @JoinColumn(name = "of_given", referencedColumnName = "staff_given_name")
    @JoinColumn(name = "of_last", referencedColumnName = "staff_last_name")
    Relative relative;
}

/** The third as well, with the whole key. */
@Entity
class Diploma {
    @EmbeddedId
    @AttributeOverride(name = "name", column = @Column(name = "neither_this", length = 98))
    RelativeId id;

    @MapsId
    @OneToOne
    Relative holder;
}

/** The third by an id class. */
@Entity
@IdClass(BadgeId.class)
class Badge {
    @Id
    @Column(length = 3)
    String color;

    @Id
    @ManyToOne
    Relative relative;
}

record BadgeId(String color, RelativeId relative) implements Serializable {}

/** References to each, from outside. */
@Entity
class Visit {
    @Id
    Long id;

    @ManyToOne
    Relative relative;

    @ManyToOne
    Badge badge;

    @ManyToOne
    Sibling sibling;
}

/** An id class with the first's key. */
@Entity
@IdClass(SiblingId.class)
class Sibling {
    @Id
    @Column(length = 13)
    String called;

    @Id
    @ManyToOne
    Staff staff;
}

record SiblingId(String called, StaffId staff) implements Serializable {}

/** The whole of the first's key. */
@Entity
class Manager {
    @EmbeddedId
    StaffId id;

    @MapsId
    @OneToOne
    Staff staff;
}

/** The whole of its key. */
@Entity
class Director {
    @EmbeddedId
    StaffId id;

    @MapsId
    @OneToOne
    Manager manager;
}

/** And an id class with that. */
@Entity
@IdClass(BoardId.class)
class Board {
    @Id
    @Column(length = 13)
    String called;

    @Id
    @ManyToOne
    Director director;
}

record BoardId(String called, StaffId director) implements Serializable {}
