package dev.lintel.processor.derive.hibernate.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Calendar;
import java.util.Date;

/** Enums and temporals of old. */
@Entity
@SuppressWarnings("deprecation")
class Enums {
    @Id
    Long id;

    Colour plain;

    @Enumerated
    Colour enumerated;

    @Enumerated(EnumType.ORDINAL)
    Colour ordinal;

    @Enumerated(EnumType.STRING)
    Colour named;

    @Enumerated(EnumType.STRING)
    @Column(length = 12, nullable = false)
    Colour shortName;

    Weight weight;

    @Enumerated(EnumType.STRING)
    @Column(length = 1)
    Grade grade;

    @Temporal(TemporalType.DATE)
    Date date;

    @Temporal(TemporalType.TIME)
    Date time;

    @Temporal(TemporalType.TIMESTAMP)
    Date timestamp;

    @Temporal(TemporalType.DATE)
    Calendar calendarDate;
}

/** With a body, so its constants are classes of their own. */
enum Colour {
    RED,
    GREEN {
        @Override
        boolean isLovely() {
            return true;
        }
    };

    boolean isLovely() {
        return false;
    }
}

/** Stored by a number of its own. */
enum Weight {
    LIGHT(100),
    HEAVY(9000);

    @EnumeratedValue
    private final int grams;

    Weight(int grams) {
        this.grams = grams;
    }
}

/** Stored by a text of its own. */
enum Grade {
    FIRST("a"),
    SECOND("b");

    @EnumeratedValue
    private final String code;

    Grade(String code) {
        this.code = code;
    }
}
