package com.example.conventions.indexcolumnorder;

import dev.lintel.AccessPattern;
import dev.lintel.PgIndex;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A question about a book. */
@Entity
@Table(name = "inquiries")
@AccessPattern(where = "book = ? and asked_on >= ?")
@PgIndex(
        name = "ix_inquiries_book",
        columns = {"asked_on", "book"}) // LINT: index-column-order
@Timestamps
class Inquiry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    long book;

    @Column(nullable = false)
    LocalDate askedOn;
}
