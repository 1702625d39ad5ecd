package dev.lintel.processor.derive.hibernate.structs;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** A composite type that an embeddable names: {@code @Struct} on the class. */
@Entity
class Parcel {
    @Id
    Long id;

    Box box;

    @Column(name = "returnBox")
    Box back;
}

/** Attributes of all sizes, which Hibernate orders by them. */
@Embeddable
@Struct(name = "Carton")
class Box {
    String label;

    @Column(length = 3)
    String unit;

    @Column(length = 100)
    String note;

    @Column(columnDefinition = "varchar(7)")
    String code;

    @Column(length = 20000000)
    String story;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String remark;

    byte[] photo;

    @Column(length = 20)
    byte[] hash;

    int width;

    long serialNumber;

    double weight;

    float share;

    boolean fragile;

    short pieces;

    BigDecimal price;

    @Column(precision = 200, scale = 2)
    BigDecimal longPrice;

    UUID uuid;

    LocalDate packedOn;

    LocalTime packedAt;

    LocalDateTime sentAt;

    Instant seenAt;

    Duration under;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Kind named;

    String[] tags;

    @Column(name = "aB")
    int aB;

    int aa;
}

enum Kind {
    LETTER,
    BOX
}

/** {@code @Struct} on the attribute. */
@Entity
class Segment {
    @Id
    Long id;

    @Struct(name = "spot")
    @Column(nullable = false)
    Point start;

    @Embedded
    @Struct(name = "spot")
    Point finish;

    @Struct(name = "spot")
    @ColumnDefault("'(1,2)'")
    Point origin;
}

@Embeddable
class Point {
    int x;
    int y;
}

/** NOT NULL and checks inside, which become a check of the column. */
@Entity
class Account {
    @Id
    Long id;

    Balance balance;

    @Column(nullable = false)
    Balance limits;
}

@Embeddable
@Struct(name = "balance")
class Balance {
    @Column(nullable = false)
    BigDecimal amount;

    @Column(check = @CheckConstraint(constraint = "rate > 0"))
    int rate;

    @Column(nullable = false, check = @CheckConstraint(constraint = "char_length(currency) > 0"))
    String currency;
}
