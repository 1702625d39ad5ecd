package com.example.conventions.missingidclass;

import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A place on a shelf. Its key has two parts, and a class that holds both. */
@Entity
@Table(name = "shelf_places")
@IdClass(ShelfPlace.Key.class)
@Timestamps
class ShelfPlace {
    @Id
    long shelf;

    @Id
    int position;

    record Key(long shelf, int position) {}
}
