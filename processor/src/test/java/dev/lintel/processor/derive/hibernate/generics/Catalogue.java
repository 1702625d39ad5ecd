package dev.lintel.processor.derive.hibernate.generics;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Set;

/** Type variables in associations, ids, collections and embedded attributes. */
@MappedSuperclass
abstract class Keyed<I extends Serializable> {
    @EmbeddedId
    I key;
}

@MappedSuperclass
abstract class Owned<O, V> {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    O owner;

    V rank;

    @OneToMany
    Set<O> former;
}

@Embeddable
record ShelfKey(String hall, int row) implements Serializable {}

@Entity
class Shelf extends Keyed<ShelfKey> {
    String label;
}

@Entity
class Curator extends Keyed<CuratorKey> {
    String name;
}

@Embeddable
class CuratorKey implements Serializable {
    @Column(name = "curator_no")
    long number;

    @Override
    public boolean equals(Object other) {
        return other instanceof CuratorKey;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

@Entity
class Catalogue extends Owned<Curator, String> {
    Holder<String, Size> holder;
}

@Entity
class Exhibit extends Owned<Shelf, Integer> {
    @Embedded
    @AttributeOverride(name = "first", column = @Column(name = "opened"))
    Holder<java.time.LocalDate, Integer> dates;
}

enum Size {
    SMALL,
    LARGE
}

@Embeddable
class Holder<A, B> {
    A first;

    @Column(name = "held_second")
    B second;
}
