package com.example.conventions.ordinalenum;

import dev.lintel.Default;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A copy that stands on a shelf. Its binding is stored by name, whatever is added to the enum. */
@Entity
@Table(name = "copies")
@Timestamps
class Copy {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Default("'PAPERBACK'")
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Binding binding;
}

enum Binding {
    PAPERBACK,
    HARDCOVER
}
