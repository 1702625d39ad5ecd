package dev.lintel.processor.derive.hibernate.timezones;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Hibernate's {@code @TimeZoneStorage} in each of its kinds. */
@Entity
class TimeZones {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetDateTime nativeOffset;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    ZonedDateTime nativeZoned;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime normalizedOffset;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    ZonedDateTime normalizedZoned;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    OffsetDateTime utcOffset;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime utcZoned;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    ZonedDateTime byDefault;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetTime normalizedTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    OffsetTime utcTime;

    OffsetTime plainTime;
}

/** The zone in a column of its own. */
@Entity
class ZoneColumns {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    ZonedDateTime zoned;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "birthday", nullable = false)
    OffsetDateTime offset;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "tz_of_time")
    @Column(secondPrecision = 3)
    OffsetTime time;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    @TimeZoneColumn(name = "auto_zone", columnDefinition = "int")
    ZonedDateTime automatic;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn
    OffsetDateTime implicitColumn;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "phase_start"))
    Phase phase;
}

/** A zoned moment inside an embeddable. */
@Embeddable
class Phase {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    ZonedDateTime start;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    ZonedDateTime stop;

    Instant mark;

    LocalTime daily;
}
