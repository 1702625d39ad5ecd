package com.example.conventions.nullableunique;

import dev.lintel.PgIndex;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who sells to the bookshop. Those who have a VAT number have one of their own. */
@Entity
@Table(name = "suppliers")
@PgIndex(name = "uq_suppliers_vat", columns = "vat", unique = true, where = "vat is not null")
@Timestamps
class Supplier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = true, length = 20)
    String vat;
}
