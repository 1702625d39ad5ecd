package dev.lintel.processor.derive.hibernate.superclasses;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** A generic id, bound by subclasses. */
@MappedSuperclass
abstract class Identified<K> {
    @Id
    @GeneratedValue
    K id;

    @Version
    long version;
}

/** Binds one variable, passes on another. */
@MappedSuperclass
abstract class Audited<K, U> extends Identified<K> {
    @Column(nullable = false)
    Instant createdAt;

    @ManyToOne
    U createdBy;
}

/** Not mapped: its state is not persistent. */
abstract class Forgotten<K> extends Audited<K, Keeper> {
    String forgotten;
}

@Entity
class Keeper extends Identified<Long> {
    String name;
}

@Entity
class Animal extends Audited<Short, Keeper> {
    String species;
}

@Entity
class Plant extends Forgotten<Integer> {
    String latinName;
}

@Entity
@AttributeOverride(name = "id", column = @Column(name = "fish_id"))
@AttributeOverride(name = "createdAt", column = @Column(name = "caught_at", nullable = true))
@AssociationOverride(name = "createdBy", joinColumns = @JoinColumn(name = "caught_by"))
class Fish extends Audited<Long, Keeper> {}
