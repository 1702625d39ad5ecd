package dev.lintel.processor.derive.hibernate.jdbctypes;

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
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** {@code @JdbcTypeCode} with the codes of numbers. */
@Entity
class Numbers {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.BIT)
    boolean bit;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    Boolean bool;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Integer tiny;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    int small;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Long integer;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Integer big;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Double floating;

    @JdbcTypeCode(SqlTypes.REAL)
    Double real;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Float twice;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Double numeric;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Long numericLong;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    @Column(precision = 9, scale = 2)
    BigDecimal decimal;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Integer decimalInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    BigInteger bigInteger;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Boolean flag;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    BigDecimal fast;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Boolean smallFlag;
}

/** {@code @JdbcTypeCode} with the codes of texts and bytes. */
@Entity
class Texts {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    String letters;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String three;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID uuid;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID binaryUuid;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID nativeUuid;

    @JdbcTypeCode(SqlTypes.NCHAR)
    String nationalLetters;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Integer number;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    BigDecimal amount;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Boolean flag;

    @JdbcTypeCode(SqlTypes.CHAR)
    Boolean letterFlag;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Character letter;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    String national;

    @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
    String longNational;

    @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
    String longerNational;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] bytes;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] longBytes;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    byte[] sixteen;

    @JdbcTypeCode(SqlTypes.BLOB)
    byte[] blob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    String nclob;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    Tint tint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Tint tintNumber;

    @JdbcTypeCode(SqlTypes.CHAR)
    Tint tintLetters;
}

enum Tint {
    RED,
    BLUE
}

/** {@code @JdbcTypeCode} with the codes of dates and times. */
@Entity
class Times {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.DATE)
    LocalDateTime date;

    @JdbcTypeCode(SqlTypes.TIME)
    LocalTime time;

    @JdbcTypeCode(SqlTypes.TIME)
    @Column(secondPrecision = 3)
    LocalTime timeMilli;

    @JdbcTypeCode(SqlTypes.TIME_UTC)
    OffsetTime timeUtc;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant timestamp;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    OffsetDateTime plainOffset;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    ZonedDateTime plainZoned;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    LocalDateTime withZone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    Instant instantWithZone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    Instant utc;

    @JdbcTypeCode(SqlTypes.INSTANT)
    Instant instant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    LocalDateTime localDateTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate localDate;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    LocalTime localClock;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    OffsetDateTime offsetDateTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    ZonedDateTime zonedDateTime;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    @Column(precision = 10, scale = 3)
    Duration shortInterval;

    @JdbcTypeCode(SqlTypes.DURATION)
    Duration duration;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Duration nanos;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Instant epoch;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    LocalDate dateText;
}

/** {@code @JdbcTypeCode} with the codes of what only some databases have. */
@Entity
class Special {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> json;

    @JdbcTypeCode(SqlTypes.JSON)
    String jsonText;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    Point point;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Point> points;

    @JdbcTypeCode(SqlTypes.JSON)
    Point[] pointArray;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String xml;

    @JdbcTypeCode(SqlTypes.INET)
    java.net.InetAddress address;

    @JdbcTypeCode(SqlTypes.INET)
    String addressText;

    @JdbcTypeCode(SqlTypes.ARRAY)
    Integer[] numbers;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    List<Integer> jsonNumbers;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    int[] numbersAsBytes;

    @JdbcTypeCode(3001)
    Map<String, String> byNumber;
}

/** A plain class, stored as JSON. */
class Point {
    int x;
    int y;
}
