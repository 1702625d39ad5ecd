package dev.lintel.processor.derive.hibernate.namedenums;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.dialect.type.PostgreSQLEnumJdbcType;
import org.hibernate.type.SqlTypes;

/** Enums as PostgreSQL types of their own: {@code @JdbcTypeCode(SqlTypes.NAMED_ENUM)} and its descriptor class. */
@Entity
class NamedEnums {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Season season;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false)
    Season again;

    @JdbcType(PostgreSQLEnumJdbcType.class)
    DayPart byClass;

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    Size size;

    @Embedded
    Window window;
}

/** A native enum inside an embeddable. */
@Embeddable
class Window {
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    DayPart opens;
}

/** Sorted by Hibernate. */
enum Season {
    WINTER,
    SPRING,
    SUMMER,
    AUTUMN
}

enum DayPart {
    MORNING,
    EVENING
}

/** In the order of its constants. */
enum Size {
    SMALL,
    LARGE,
    HUGE
}

/** Enums with values of their own, in collections and as keys. */
@Entity
class EnumCollections {
    @Id
    Long id;

    @ElementCollection
    Set<Season> seasons;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    List<Season> named;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Season, String> byName;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Map<Season, Season> values;

    @Enumerated(EnumType.STRING)
    Code code;

    @Enumerated(EnumType.STRING)
    @Column(length = 1)
    Season letter;

    Level level;

    Tiny tiny;
}

enum Code {
    OPEN("o"),
    SHUT("s");

    @EnumeratedValue
    final String text;

    Code(String text) {
        this.text = text;
    }
}

enum Level {
    LOW(10),
    HIGH(70000);

    @EnumeratedValue
    final int number;

    Level(int number) {
        this.number = number;
    }
}

enum Tiny {
    ONE((byte) 1),
    TWO((byte) 2);

    @EnumeratedValue
    final byte number;

    Tiny(byte number) {
        this.number = number;
    }
}
