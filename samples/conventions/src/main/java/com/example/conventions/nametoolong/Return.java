package com.example.conventions.nametoolong;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A book that comes back. Its constraint has a name that PostgreSQL keeps whole: at most 63 bytes. */
@Entity
@Table(
        name = "returns",
        uniqueConstraints = @UniqueConstraint(name = "uq_returns_receipt_number", columnNames = "receipt_number"))
@Timestamps
class Return {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    long receiptNumber;
}
