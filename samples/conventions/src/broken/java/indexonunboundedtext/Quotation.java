package com.example.conventions.indexonunboundedtext;

import dev.lintel.PgIndex;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A sentence from a book, to be found again. */
@Entity
@Table(name = "quotations")
@PgIndex(name = "ix_quotations_words", columns = "words") // LINT: index-on-unbounded-text
@Timestamps
class Quotation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, columnDefinition = "text")
    String words;
}
