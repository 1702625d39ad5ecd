package dev.lintel.processor.derive.hibernate.quotes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** An index on a quoted column. */
@Entity
@Table(indexes = @Index(name = "ix_route", columnList = "`Year`, number desc"))
class Route {
    @Id
    Long id;

    @Column(name = "`Year`")
    int year;

    int number;
}
