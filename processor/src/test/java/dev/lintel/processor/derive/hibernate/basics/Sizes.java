package dev.lintel.processor.derive.hibernate.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** Length, precision, scale and fractions of seconds, where they mean something and where they don't. */
@Entity
class Sizes {
    @Id
    @Column(length = 12)
    String id;

    @Column(length = 1)
    String one;

    @Column(length = 10485760)
    String longest;

    @Column(length = 10485761)
    String tooLong;

    @Column(length = Integer.MAX_VALUE)
    String endless;

    @Column(precision = 12, scale = 4)
    BigDecimal price;

    @Column(precision = 12)
    BigDecimal pieces;

    @Column(scale = 5)
    BigDecimal rate;

    @Column(precision = 20)
    BigInteger whole;

    @Column(precision = 20, scale = 3)
    BigInteger scaled;

    @Column(precision = 5)
    double ratio;

    @Column(precision = 15)
    Double exact;

    @Column(precision = 5)
    Float small;

    @Column(secondPrecision = 0)
    Instant second;

    @Column(secondPrecision = 3)
    LocalDateTime milli;

    @Column(secondPrecision = 9)
    Instant nano;

    @Column(precision = 3)
    LocalDateTime precise;

    @Column(secondPrecision = 2)
    LocalTime time;

    @Column(secondPrecision = 2)
    OffsetTime offsetTime;

    @Column(secondPrecision = 2)
    LocalDate date;

    @Column(precision = 9)
    Duration shortDuration;

    @Column(precision = 18, scale = 6)
    Duration fineDuration;

    @Column(length = 80)
    byte[] bytes;

    @Column(length = 3)
    char letter;

    @Column(length = 7)
    char[] letters;

    @Column(length = 40)
    Locale locale;

    @Column(length = 10)
    Currency currency;

    @Column(length = 64)
    ZoneId zone;

    @Column(length = 100)
    Class<?> type;

    @Column(length = 4)
    Year year;
}
