package com.example.conventions.invalidsql;

import dev.lintel.Timestamps;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A parcel. The condition on its weight is one expression and no more. */
@Entity
@Table(name = "parcels", check = @CheckConstraint(name = "ck_parcels_grams", constraint = "grams > 0"))
@Timestamps
class Parcel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    int grams;
}
