package dev.lintel.processor.derive.hibernate.quotes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Names with characters that need quotes; Hibernate quotes them by itself. */
@Entity
@Table(name = "Special Things")
class Special {
    @Id
    Long id;

    @Column(name = "The Name")
    String name;

    @Column(name = "No#1")
    int number;
}
