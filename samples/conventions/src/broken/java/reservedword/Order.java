package com.example.conventions.reservedword;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An order. In Java it has the name that people use; in SQL one that needs no quotes. */
@Entity
@Table(name = "order") // LINT: reserved-word
@Timestamps
class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    long number;
}
