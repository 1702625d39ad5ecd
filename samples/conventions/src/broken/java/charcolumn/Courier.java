package com.example.conventions.charcolumn;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who carries the parcels. A name is as long as it is. */
@Entity
@Table(name = "couriers")
@Timestamps
class Courier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, columnDefinition = "char(40)") // LINT: char-column
    String name;
}
