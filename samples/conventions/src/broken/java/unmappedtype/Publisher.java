package com.example.conventions.unmappedtype;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A publisher. The parts of the address are columns of its table. */
@Entity
@Table(name = "publishers")
@Timestamps
class Publisher {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Address address; // LINT: unmapped-type
}

class Address {
    @Column(nullable = false, length = 100)
    String street;

    @Column(nullable = false, length = 60)
    String town;
}
