package dev.lintel.processor.derive.hibernate.definitions;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** {@code columnDefinition} in all the ways that people spell types. */
@Entity
class Spellings {
    @Id
    @Column(columnDefinition = "bigserial")
    Long id;

    @Column(columnDefinition = "VARCHAR(100)")
    String upper;

    @Column(columnDefinition = "varchar")
    String unbounded;

    @Column(columnDefinition = "character varying (40)")
    String spaced;

    @Column(columnDefinition = "TEXT COLLATE \"C\"")
    String collated;

    @Column(columnDefinition = "text collate \"C\" default 'x' not null")
    String collatedDefault;

    @Column(columnDefinition = "decimal(12,2)")
    BigDecimal decimals;

    @Column(columnDefinition = "numeric(12,2) default 0.00")
    BigDecimal numerics;

    @Column(columnDefinition = "numeric(8,4) NOT NULL DEFAULT 1")
    BigDecimal bothSaid;

    @Column(columnDefinition = "int default 7 not null")
    Integer number;

    @Column(columnDefinition = "boolean not null default true")
    boolean flag;

    @Column(columnDefinition = "BOOLEAN DEFAULT FALSE", nullable = false)
    boolean other;

    @Column(columnDefinition = "timestamp with time zone default current_timestamp")
    Instant fromNow;

    @Column(columnDefinition = "TIMESTAMP DEFAULT CURRENT_TIMESTAMP")
    LocalDateTime upperNow;

    @Column(columnDefinition = "timestamp(3) without time zone")
    LocalDateTime milli;

    @Column(columnDefinition = "uuid default gen_random_uuid()")
    UUID uuid;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb default '{\"a\": null}'")
    String json;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb not null default '{}'::jsonb")
    String castJson;

    @Column(columnDefinition = "text[]")
    String[] texts;

    @Column(columnDefinition = "integer array")
    Integer[] wordArray;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(columnDefinition = "char(2)")
    String two;

    @Column(columnDefinition = "double precision")
    Double twice;

    @Column(columnDefinition = "float8")
    Double double8;

    @Column(columnDefinition = "int CHECK (checked > 0)")
    Integer checked;

    @Column(columnDefinition = "varchar(10) default 'not null' ")
    String tricky;

    @Column(columnDefinition = "interval")
    String span;

    @Column(columnDefinition = "money")
    BigDecimal money;

    @Column(columnDefinition = "inet null")
    java.net.InetAddress inet;

    @Column(columnDefinition = "tsvector")
    String words;

    @Column(columnDefinition = "int4range")
    String range;

    @Column(columnDefinition = "point")
    String point;

    @Column(columnDefinition = "bit(3)")
    String bits;

    @Column(columnDefinition = "integer generated always as (number * 2) stored", insertable = false, updatable = false)
    Integer computed;

    @Column(columnDefinition = "varchar(10) unique")
    String sole;

    @Column(columnDefinition = "bytea")
    byte[] bytes;
}

/** {@code @Column} with checks, comments and options, and Hibernate's annotations for them. */
@Entity
class Said {
    @Id
    Long id;

    @Column(length = 12, columnDefinition = " ")
    String blank;

    @Column(check = @CheckConstraint(constraint = "low > 0"))
    Integer low;

    @Column(
            check = {
                @CheckConstraint(name = "ck_high", constraint = "high > 1"),
                @CheckConstraint(constraint = "high < 9")
            })
    Integer high;

    @Check(constraints = "middle between 1 and 9")
    Integer middle;

    @Check(name = "ck_word", constraints = "word <> ''")
    String word;

    @Column(comment = "what it is called")
    String title;

    @Comment("how it is called")
    String name;

    @Column(unique = true, length = 40)
    String code;

    @Column(unique = true, nullable = false, insertable = false, updatable = false)
    Long serial;

    @ColumnDefault("'new'")
    @Column(nullable = false)
    String state;

    @ColumnDefault("now()")
    Instant since;

    @ColumnDefault("0")
    @Column(columnDefinition = "integer")
    Integer count;

    @Column(options = "collate \"C\"")
    String sorted;

    @Column(options = "storage external")
    String stored;
}
