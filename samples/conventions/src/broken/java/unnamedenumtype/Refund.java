package com.example.conventions.unnamedenumtype;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Money that goes back. The type of its state has a name that does not change with the class's. */
@Entity
@Table(name = "refunds")
@Timestamps
class Refund {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Default("'asked'")
    @Column(nullable = false)
    RefundState state;
}

@Enum // LINT: unnamed-enum-type
enum RefundState {
    ASKED,
    PAID
}
