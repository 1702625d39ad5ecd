package dev.lintel.processor.derive.hibernate.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.BitSet;
import java.util.GregorianCalendar;
import java.util.SimpleTimeZone;

/** Attributes of subtypes of the basic types, and of serializable types that no column type fits. */
@Entity
class SubTypes {
    @Id
    Long id;

    Inet4Address four;
    Inet6Address six;
    GregorianCalendar gregorian;
    SimpleTimeZone simpleZone;
    BitSet bits;
    Badge badge;
    Coordinates coordinates;

    @Column(length = 50)
    Badge shortBadge;

    Plate plate;
    Serializable anything;
    Number number;
    java.time.DayOfWeek weekday;
    java.time.Month month;
    java.time.MonthDay monthDay;
    java.time.YearMonth yearMonth;
    java.time.Period period;
    java.net.URI uri;
    StringBuilder builder;
}

/** A serializable class of ours. */
class Badge implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    String text;

    @Override
    public boolean equals(Object other) {
        return other instanceof Badge;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** Serializable by its superclass. */
class Plate extends Badge {
    @Serial
    private static final long serialVersionUID = 1;
}

/** A serializable record. */
record Coordinates(BigDecimal x, BigDecimal y) implements Serializable {}
