package dev.lintel.processor.derive.hibernate.definitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** {@code columnDefinition} of PostgreSQL's serial types: a column with a sequence of its own. */
@Entity
class Serials {
    @Id
    @Column(name = "serial_id", columnDefinition = "serial")
    Integer id;

    @Column(columnDefinition = "bigserial")
    Long big;

    @Column(columnDefinition = "smallserial", nullable = false)
    Short small;

    @Column(name = "`Quoted`", columnDefinition = "serial")
    Integer quoted;
}

/** The same for an id with a sequence. */
@Entity
class SerialSequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Column(columnDefinition = "serial")
    Integer id;
}
