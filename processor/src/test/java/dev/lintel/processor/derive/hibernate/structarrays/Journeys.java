package dev.lintel.processor.derive.hibernate.structarrays;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Struct;

/** Arrays and collections of composite values in one column. */
@Entity
class Journey {
    @Id
    Long id;

    Leg[] legs;

    List<Leg> planned;

    Set<Leg> skipped;

    @Column(name = "others")
    List<Leg> rest;
}

@Embeddable
@Struct(name = "leg")
class Leg {
    @Column(nullable = false)
    String ship;

    int days;
}
