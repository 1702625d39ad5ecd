package dev.lintel.processor.derive.hibernate.severalids;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.List;

/** Several {@code @Id}s without an {@code @IdClass}, in an order that is not that of their names. */
@Entity
class Stop implements Serializable {
    @Id
    Long route;

    @Id
    int position;

    @Id
    @ManyToOne
    Town town;

    String name;
}

/** The target of an {@code @Id} that is an association. */
@Entity
class Town {
    @Id
    @GeneratedValue
    Long id;
}

/** An association with an entity of several {@code @Id}s. */
@Entity
class Ride {
    @Id
    Long id;

    @ManyToOne
    Stop from;

    @OneToMany
    List<Stop> stops;
}
