package com.example.conventions.timestampwithouttimezone;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** An author reads. The moment is the same for everybody, wherever the server stands. */
@Entity
@Table(name = "readings")
@Timestamps
class Reading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    LocalDateTime startsAt; // LINT: timestamp-without-time-zone
}
