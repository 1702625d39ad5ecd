package com.example.conventions.timestampstype;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An announcement. When it was written is never NULL. */
@Entity
@Table(name = "announcements")
@Timestamps
class Announcement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = true) // LINT: timestamps-type
    Instant createdAt;
}
