package com.example.conventions.lowcardinalityindex;

import dev.lintel.Default;
import dev.lintel.PgIndex;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A present for those who choose for themselves. */
@Entity
@Table(name = "gift_cards")
@PgIndex(name = "ix_gift_cards_blocked", columns = "blocked") // LINT: low-cardinality-index
@Timestamps
class GiftCard {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    long number;

    @Default("false")
    @Column(nullable = false)
    boolean blocked;
}
