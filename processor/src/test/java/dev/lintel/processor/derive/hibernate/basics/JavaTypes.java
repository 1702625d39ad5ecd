package dev.lintel.processor.derive.hibernate.basics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/** An attribute of each basic type. */
@Entity
class JavaTypes {
    @Id
    int id;

    boolean flag;
    byte tiny;
    short small;
    long big;
    char letter;
    float small4;
    double twice;

    Boolean flagBox;
    Byte tinyBox;
    Short smallBox;
    Integer middleBox;
    Long bigBox;
    Character letterBox;
    Float singleBox;
    Double twiceBox;

    String text;
    BigDecimal amount;
    BigInteger whole;
    UUID uuid;
    LocalDate localDate;
    LocalTime localTimeOfDay;
    LocalDateTime localMoment;
    Instant instant;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    OffsetTime offsetTime;
    Duration duration;
    Year year;
    ZoneId zone;
    ZoneOffset zoneOffset;
    Date date;
    Calendar calendar;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;
    Currency currency;
    Locale locale;
    TimeZone timeZone;
    URL url;
    Class<?> type;
    InetAddress address;
    Clob clob;
    NClob nClob;
    Blob blob;
    byte[] bytes;
    char[] letters;
}
