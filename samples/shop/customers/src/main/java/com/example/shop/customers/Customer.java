package com.example.shop.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Somebody who buys. */
@Entity
@Table(name = "customers", uniqueConstraints = @UniqueConstraint(name = "uq_customers_email", columnNames = "email"))
public class Customer extends Recorded {

    @Column(nullable = false, length = 320)
    private String email;

    @Column(nullable = false)
    private Currency currency;

    protected Customer() {}

    public Customer(String email, Currency currency) {
        this.email = email;
        this.currency = currency;
    }

    public String getEmail() {
        return email;
    }

    public Currency getCurrency() {
        return currency;
    }
}
