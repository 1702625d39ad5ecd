package com.example.conventions.allowwithoutreason;

import dev.lintel.Allow;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A reader of the newsletter. Whoever meets the three states of the answer can read why they are meant. */
@Entity
@Table(name = "readers")
@Timestamps
class Reader {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Allow(value = "nullable-boolean", because = "") // LINT: allow-without-reason
    @Column(nullable = true) // LINT: nullable-boolean
    Boolean newsletter;
}
