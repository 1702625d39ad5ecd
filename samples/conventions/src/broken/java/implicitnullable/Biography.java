package com.example.conventions.implicitnullable;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The life of an author. The day of death is not known of those who live, and the source says so. */
@Entity
@Table(name = "biographies")
@Timestamps
class Biography {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    LocalDate bornOn;

    LocalDate diedOn; // LINT: implicit-nullable
}
