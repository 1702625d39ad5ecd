package dev.lintel.processor.derive.hibernate.timezones;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Zones in columns of their own in the tables of collections. */
@Entity
class ZonesInCollections {
    @Id
    Long id;

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    Set<ZonedDateTime> moments;

    @ElementCollection
    @Column(name = "moment", nullable = false)
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "moment_zone")
    List<OffsetDateTime> named;

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    Map<String, OffsetDateTime> byName;

    @ElementCollection
    Set<Span> spans;

    @ElementCollection
    @AttributeOverride(name = "begin", column = @Column(name = "span_begin"))
    Map<String, Span> spansByName;
}

/** An embeddable with two moments whose zones are kept. */
@Embeddable
class Span {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    ZonedDateTime begin;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "finish_zone")
    OffsetDateTime finish;

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** The embeddable twice, with the columns of one of them overridden. */
@Entity
class ZonesTwice {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "finish", column = @Column(name = "second_finish"))
    Span second;
}

/** The path to the moment itself, overridden. */
@Entity
class ZonesInside {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "begin.instant", column = @Column(name = "inner_begin"))
    OnlyBegin third;
}

@Embeddable
class OnlyBegin {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime begin;
}

@MappedSuperclass
class Stamped {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "stamped_at")
    OffsetDateTime stamped;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime other;
}

/** Moments of a mapped superclass, one of them overridden. */
@Entity
@AttributeOverride(name = "stamped", column = @Column(name = "zoned_stamp"))
class ZonesAbove extends Stamped {
    @Id
    Long id;
}
