package com.example.conventions.nullableboolean;

import dev.lintel.Default;
import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An edition of a book. It is in print or it is not. */
@Entity
@Table(name = "editions")
@Timestamps
class Edition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Default("true")
    boolean inPrint;
}
