package com.example.conventions.unnamedconstraint;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A publication. When its ISBN is taken, the error names the constraint. */
@Entity
@Table(name = "publications")
@Timestamps
class Publication {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 13, unique = true) // LINT: unnamed-constraint
    String isbn;
}
