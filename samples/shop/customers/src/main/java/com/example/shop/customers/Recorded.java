package com.example.shop.customers;

import dev.lintel.Timestamps;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What every row of the shop has, in whichever module its entity is. */
@MappedSuperclass
@Timestamps
public abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    public Long getId() {
        return id;
    }
}
