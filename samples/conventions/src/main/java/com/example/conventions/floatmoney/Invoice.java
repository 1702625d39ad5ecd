package com.example.conventions.floatmoney;

import dev.lintel.Money;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** An invoice. Its total is exact to the cent. */
@Entity
@Table(name = "invoices")
@Timestamps
class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Money
    @Column(nullable = false)
    BigDecimal total;
}
