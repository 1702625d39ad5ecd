package com.example.conventions.sharedtable;

import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A customer, and what is kept of customers for the mailings: two classes, two tables. */
@Entity
@Table(name = "customers")
@Timestamps
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
@Table(name = "customers")
@Timestamps
class MailingAddress { // LINT: shared-table
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
