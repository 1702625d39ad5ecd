package com.example.conventions.unusedallow;

import dev.lintel.Default;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A chapter. What was accepted once is mended, so nothing is left to accept. */
@Entity
@Table(name = "chapters")
@Timestamps
class Chapter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Default("false")
    @Column(nullable = false)
    boolean proofread;
}
