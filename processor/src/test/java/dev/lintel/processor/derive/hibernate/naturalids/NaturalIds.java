package dev.lintel.processor.derive.hibernate.naturalids;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.NaturalId;

/** A {@code @NaturalId} of one attribute. */
@Entity
class Simple {
    @Id
    Long id;

    @NaturalId
    String isbn;
}

/** One that may change, with a column. */
@Entity
class Mutable {
    @Id
    Long id;

    @NaturalId(mutable = true)
    @Column(name = "mail", length = 80, nullable = false)
    String email;
}

/** Of several attributes. */
@Entity
class Several {
    @Id
    Long id;

    @NaturalId
    String country;

    @NaturalId
    Integer number;

    String other;
}

/** With a to-one among them. */
@Entity
class WithReference {
    @Id
    Long id;

    @NaturalId
    @ManyToOne
    Simple book;

    @NaturalId
    int copy;
}

/** Of an embeddable. */
@Entity
class WithEmbedded {
    @Id
    Long id;

    @NaturalId
    @Embedded
    Plate plate;
}

@Embeddable
class Plate {
    String district;
    String letters;
}

/** In a mapped superclass: each entity has its own. */
@MappedSuperclass
class Coded {
    @Id
    Long id;

    @NaturalId
    String code;
}

@Entity
class First extends Coded {}

@Entity
class Second extends Coded {
    @NaturalId
    String more;
}

/** On the root of a hierarchy of joined tables. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Party {
    @Id
    Long id;

    @NaturalId
    String register;
}

@Entity
class Firm extends Party {
    String legalForm;
}

/** Unique alone as well. */
@Entity
class UniqueTwice {
    @Id
    Long id;

    @NaturalId
    @Column(unique = true)
    String key1;
}
