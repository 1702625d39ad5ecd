package shop;

import dev.lintel.Computed;
import dev.lintel.OnDelete;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

class LocalToInstant implements AttributeConverter<LocalDateTime, Instant> {
  @Override
  public Instant convertToDatabaseColumn(LocalDateTime value) {
    return value.toInstant(java.time.ZoneOffset.UTC);
  }

  @Override
  public LocalDateTime convertToEntityAttribute(Instant value) {
    return LocalDateTime.ofInstant(value, java.time.ZoneOffset.UTC);
  }
}

class MonthToDate implements AttributeConverter<YearMonth, LocalDate> {
  @Override
  public LocalDate convertToDatabaseColumn(YearMonth value) {
    return value.atDay(1);
  }

  @Override
  public YearMonth convertToEntityAttribute(LocalDate value) {
    return YearMonth.from(value);
  }
}

@Entity
@Table(name = "shifts")
class Shift {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  Instant beganAt;

  @Column(nullable = true)
  OffsetDateTime endedAt;

  @Column(nullable = true)
  ZonedDateTime paidAt;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
  @Column(nullable = true)
  OffsetDateTime approvedAt;

  @Column(nullable = false)
  LocalDate plannedFor;

  @Column(nullable = false)
  LocalTime opensAt;

  @Column(nullable = false)
  OffsetTime closesAt;

  @Column(nullable = true)
  Duration pause;

  @Column(nullable = true)
  java.sql.Date hired;

  @Temporal(TemporalType.DATE)
  @Column(nullable = true)
  Date born;

  @Temporal(TemporalType.TIME)
  @Column(nullable = true)
  Date lunch;

  @Column(nullable = false, columnDefinition = "timestamptz")
  LocalDateTime seenAt;

  @Column(nullable = false, columnDefinition = "timestamp(3) with time zone")
  Date heardAt;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  @Column(nullable = false)
  LocalDateTime smeltAt;

  @Convert(converter = LocalToInstant.class)
  @Column(nullable = false)
  LocalDateTime feltAt;

  @Convert(converter = MonthToDate.class)
  @Column(nullable = false)
  YearMonth billedIn;

  @Column(nullable = false, columnDefinition = "date")
  LocalDateTime day;

  @Computed("opens_at + interval '8 hours'")
  @Column(columnDefinition = "time")
  LocalTime usualEnd;

  @Transient LocalDateTime shownAt;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "shift_notes",
      joinColumns = @JoinColumn(name = "shift_id"),
      foreignKey = @ForeignKey(name = "fk_shift_notes_shift_id"))
  @MapKeyTemporal(TemporalType.DATE)
  @MapKeyColumn(name = "noted_on")
  @Column(name = "note", nullable = false, length = 200)
  Map<Date, String> notes;
}
