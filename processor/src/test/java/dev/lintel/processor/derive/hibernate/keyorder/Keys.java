package dev.lintel.processor.derive.hibernate.keyorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Embeddable
class ParentName implements Serializable {
    @Column(name = "p_zip", length = 5)
    String zip;

    @Column(name = "p_last", length = 11)
    String last;

    @Column(name = "p_first", length = 7)
    String first;

    @Override
    public boolean equals(Object other) {
        return other instanceof ParentName;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** An embedded id whose attributes are not declared in the order of their names. */
@Entity
class ByClass {
    @EmbeddedId
    ParentName id;
}

@Embeddable
record TownName(
        @Column(name = "t_zip", length = 5) String zip,
        @Column(name = "t_last", length = 11) String last,
        @Column(name = "t_first", length = 7) String first)
        implements Serializable {}

/** An embedded id that is a record, with components in another order than that of their names. */
@Entity
class ByRecord {
    @EmbeddedId
    TownName id;
}

class RoadKey implements Serializable {
    String zip;
    String last;
    String first;

    @Override
    public boolean equals(Object other) {
        return other instanceof RoadKey;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** An id class whose attributes are not declared in the order of their names. */
@Entity
@IdClass(RoadKey.class)
class ByIdClass {
    @Id
    @Column(length = 5)
    String zip;

    @Id
    @Column(length = 11)
    String last;

    @Id
    @Column(length = 7)
    String first;
}

record LaneKey(String zip, String last, String first) implements Serializable {}

/** An id class that is a record. */
@Entity
@IdClass(LaneKey.class)
class ByIdRecord {
    @Id
    @Column(length = 7)
    String first;

    @Id
    @Column(length = 5)
    String zip;

    @Id
    @Column(length = 11)
    String last;
}

@Embeddable
class OuterName implements Serializable {
    @Column(name = "o_zone", length = 3)
    String zone;

    ParentName parent;

    @Column(name = "o_area", length = 2)
    String area;

    @Override
    public boolean equals(Object other) {
        return other instanceof OuterName;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** An embedded id with an embeddable inside. */
@Entity
class ByNested {
    @EmbeddedId
    OuterName id;
}

record NumberKey(long number, ParentName byClass) implements Serializable {}

/** An id class with an association in it. */
@Entity
@IdClass(NumberKey.class)
class ByAssociation {
    @Id
    long number;

    @Id
    @ManyToOne
    ByClass byClass;
}
