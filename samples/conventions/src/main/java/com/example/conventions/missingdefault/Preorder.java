package com.example.conventions.missingdefault;

import dev.lintel.Default;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An order of a book that is not printed yet. A row that says nothing of it is not paid. */
@Entity
@Table(name = "preorders")
@Timestamps
class Preorder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Default("false")
    @Column(nullable = false)
    boolean paid;
}
