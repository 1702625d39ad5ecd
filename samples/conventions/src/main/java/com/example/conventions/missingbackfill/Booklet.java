package com.example.conventions.missingbackfill;

import dev.lintel.Backfill;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A small book without a spine. */
@Entity
@Table(name = "booklets")
@Timestamps
class Booklet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    long number;

    @Backfill("8")
    @Column(nullable = false)
    long pages;
}
