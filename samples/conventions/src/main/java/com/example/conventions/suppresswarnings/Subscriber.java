package com.example.conventions.suppresswarnings;

import dev.lintel.Allow;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A subscriber. What is accepted is said where every compile can read it. */
@Entity
@Table(name = "subscribers")
@Timestamps
class Subscriber {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Allow(value = "nullable-boolean", because = "never asked is an answer of its own")
    @Column(nullable = true)
    Boolean mailsOnSundays;
}
