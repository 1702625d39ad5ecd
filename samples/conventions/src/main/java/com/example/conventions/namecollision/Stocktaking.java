package com.example.conventions.namecollision;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A count of all that is there. Its indexes have names of their own. */
@Entity
@Table(
        name = "stocktakings",
        indexes = {
            @Index(name = "ix_stocktakings_begun_on", columnList = "begun_on"),
            @Index(name = "ix_stocktakings_ended_on", columnList = "ended_on")
        })
@Timestamps
class Stocktaking {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    LocalDate begunOn;

    @Column(nullable = false)
    LocalDate endedOn;
}
