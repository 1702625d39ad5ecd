package dev.lintel.processor.derive.hibernate.embedded;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** Embeddables with superclasses and type variables, and one without its annotation. */
@Entity
class Parcel {
    @Id
    Long id;

    Box box;

    @Embedded
    Loose loose;

    Pair<Integer> pair;
}

/** Part of an embeddable's state. */
@MappedSuperclass
abstract class Measured {
    int width;
    Integer height;
}

@Embeddable
class Box extends Measured {
    String label;
}

/** Known as embeddable by its use alone. */
class Loose {
    @Column(name = "loose_end")
    String end;
}

@Embeddable
class Pair<T extends Number> {
    @Column(name = "pair_first")
    T first;

    @Column(name = "pair_second")
    T second;
}

/** An association of many inside an embeddable. */
@Entity
class Depot {
    @Id
    Long id;

    Store store;
}

@Embeddable
class Store {
    String shelf;

    @OneToMany
    @JoinColumn(name = "stored_in")
    Set<Parcel> parcels;
}
