package dev.lintel.processor.derive.hibernate.composite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

/** An id class that is mapped itself: its columns count, and those of the entity do not. */
@Entity
@IdClass(SeatingKey.class)
class Seating {
    @Id
    private String hall;

    @Id
    @Column(name = "not_this")
    private int place;

    private String guest;
}

/** A reference to it. */
@Entity
class Usher {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "seat_hall", referencedColumnName = "hall_code")
    @JoinColumn(name = "seat_place", referencedColumnName = "place")
    Seating seating;
}

class SeatingKey implements Serializable {
    @Column(name = "hall_code", length = 12)
    private String hall;

    private int place;

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatingKey key && key.place == place && Objects.equals(key.hall, hall);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hall, place);
    }
}
