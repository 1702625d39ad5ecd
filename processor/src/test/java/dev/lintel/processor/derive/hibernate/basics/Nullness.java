package dev.lintel.processor.derive.hibernate.basics;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What may be NULL. */
@Entity
class Nullness {
    @Id
    Long id;

    @Version
    int version;

    int primitive;

    @Column
    int primitiveWithColumn;

    @Column(nullable = true)
    int primitiveSaidNullable;

    @Basic
    int primitiveBasic;

    @Basic(optional = false)
    String required;

    @Column(nullable = false)
    String present;

    @Basic(optional = false)
    @Column(name = "req_with_name")
    String requiredWithColumn;

    @Basic(optional = false)
    @Column(nullable = true)
    String contradiction;

    byte[] bytes;

    int[] numbers;

    @Embedded
    Part part;
}

/** In an embeddable a primitive may be NULL, since the whole may be. */
@Embeddable
class Part {
    int count;

    @Column
    long countWithColumn;

    @Basic
    boolean basic;

    @Basic(optional = false)
    String label;

    @Column(nullable = false)
    String code;

    Instant at;
}

/** Versions of other types. */
@Entity
class VersionedByTime {
    @Id
    Long id;

    @Version
    Instant version;
}

/** A version that is a box. */
@Entity
class VersionedByBox {
    @Id
    Long id;

    @Version
    Integer version;
}
