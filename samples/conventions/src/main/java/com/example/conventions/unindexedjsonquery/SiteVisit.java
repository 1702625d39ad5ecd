package com.example.conventions.unindexedjsonquery;

import dev.lintel.AccessPattern;
import dev.lintel.Jsonb;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** Somebody who came to see the shop in the net. */
@Entity
@Table(name = "site_visits")
@AccessPattern(where = "details @> ?")
@Timestamps
class SiteVisit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Jsonb(gin = true, indexName = "ix_site_visits_details")
    @Column(nullable = false)
    Map<String, String> details;
}
