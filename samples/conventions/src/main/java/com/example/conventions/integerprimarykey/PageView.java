package com.example.conventions.integerprimarykey;

import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A page of the shop that somebody looked at. There are more of these than an integer can count. */
@Entity
@Table(name = "page_views")
@Timestamps
class PageView {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
