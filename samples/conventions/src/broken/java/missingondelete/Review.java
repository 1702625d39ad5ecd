package com.example.conventions.missingondelete;

import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A reader's review. It goes with the product that it is about. */
@Entity
@Table(name = "reviews")
@Timestamps
class Review {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false) // LINT: missing-on-delete
    @JoinColumn(name = "product_id", nullable = false, foreignKey = @ForeignKey(name = "fk_reviews_product_id"))
    Product product;
}

@Entity
@Table(name = "products")
@Timestamps
class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
