package com.example.conventions.unusedallow;

import dev.lintel.Allow;
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

    @Allow(value = "nullable-boolean", because = "nobody has looked yet") // LINT: unused-allow
    @Default("false")
    @Column(nullable = false)
    boolean proofread;
}
