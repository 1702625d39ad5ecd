package com.example.conventions.moneywithoutscale;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What an author earns of a book. The columns hold fractions of a cent, as the contract does. */
@Entity
@Table(name = "royalties")
@Timestamps
class Royalty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    BigDecimal amount; // LINT: money-without-scale
}
