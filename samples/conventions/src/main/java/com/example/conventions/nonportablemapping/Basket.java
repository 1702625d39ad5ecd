package com.example.conventions.nonportablemapping;

import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a customer is about to buy. One attribute is its version. */
@Entity
@Table(name = "baskets")
@Timestamps
class Basket {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    int revision;
}
