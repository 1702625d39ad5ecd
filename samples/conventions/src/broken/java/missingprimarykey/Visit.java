package com.example.conventions.missingprimarykey;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A visit to the shop. Each can be told from all others. */
@Entity
@Table(name = "visits")
@Timestamps
class Visit { // LINT: missing-primary-key
    @Column(nullable = false)
    Instant enteredAt;
}
