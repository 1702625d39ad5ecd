package com.example.conventions.unservedaccesspattern;

import dev.lintel.AccessPattern;
import dev.lintel.PgIndex;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What somebody would like to be given. */
@Entity
@Table(name = "wish_lists")
@AccessPattern(where = "owner = ?", orderBy = "wanted_on")
@PgIndex(
        name = "ix_wish_lists_owner_wanted_on",
        columns = {"owner", "wanted_on"})
@Timestamps
class WishList {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    long owner;

    @Column(nullable = false)
    LocalDate wantedOn;
}
