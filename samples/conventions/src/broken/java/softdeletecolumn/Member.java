package com.example.conventions.softdeletecolumn;

import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member of the bookshop. As long as the column is NULL, the row is alive. */
@Entity
@Table(name = "members")
@SoftDelete
@Timestamps
class Member {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false) // LINT: soft-delete-column
    Instant deletedAt;
}
