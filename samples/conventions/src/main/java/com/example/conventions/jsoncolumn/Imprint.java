package com.example.conventions.jsoncolumn;

import dev.lintel.Jsonb;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** What stands at the foot of the title page, as each publisher wants it. */
@Entity
@Table(name = "imprints")
@Timestamps
class Imprint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Jsonb
    @Column(nullable = false)
    Map<String, String> details;
}
