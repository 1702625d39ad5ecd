package dev.lintel.processor.derive.hibernate.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Column definitions in PostgreSQL's words. */
@Entity
class Definitions {
    @Id
    @Column(columnDefinition = "uuid")
    UUID id;

    @Column(columnDefinition = "text")
    String body;

    @Column(columnDefinition = "TEXT NOT NULL")
    String heading;

    @Column(columnDefinition = "varchar(20) default 'new'")
    String state;

    @Column(columnDefinition = "timestamp with time zone default now() not null")
    Instant createdAt;

    @Column(columnDefinition = "timestamp(3)")
    Instant local;

    @Column(columnDefinition = "numeric(10, 2)", nullable = false)
    BigDecimal amount;

    @Column(columnDefinition = "int8")
    Long big;

    @Column(columnDefinition = "bpchar(2)")
    String country;

    @Column(columnDefinition = "boolean default false")
    Boolean hidden;
}
