package com.example.conventions.unknowncolumn;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A translation of a book. The index is over a column that is there. */
@Entity
@Table(name = "translations", indexes = @Index(name = "ix_translations_language", columnList = "language"))
@Timestamps
class Translation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 35)
    String language;
}
