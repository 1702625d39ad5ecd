package com.example.conventions.redundantindex;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** What left the bookshop. */
@Entity
@Table(
        name = "shipments",
        indexes = {
            @Index(name = "ix_shipments_number", columnList = "number"), // LINT: redundant-index
            @Index(name = "ix_shipments_number_weight", columnList = "number, weight")
        })
@Timestamps
class Shipment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    long number;

    @Column(nullable = false)
    long weight;
}
