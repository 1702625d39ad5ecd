package com.example.conventions.serialcolumn;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A receipt. Its key is an identity column, whose sequence nobody can forget. */
@Entity
@Table(name = "receipts")
@Timestamps
class Receipt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "bigserial") // LINT: serial-column
    Long id;
}
