package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
abstract class Planned<T> {
  @Column(nullable = false)
  LocalDateTime plannedFor; // LINT: timestamp-without-time-zone

  @Column(nullable = false)
  T movedTo;
}

@Embeddable
class Period {
  @Column(nullable = false)
  LocalDateTime began; // LINT: timestamp-without-time-zone

  @Column(nullable = true)
  Instant ended;
}

class InstantToTimestamp implements AttributeConverter<Instant, Timestamp> {
  @Override
  public Timestamp convertToDatabaseColumn(Instant value) {
    return Timestamp.from(value);
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp value) {
    return value.toInstant();
  }
}

@Entity
@Table(name = "visits")
class Visit extends Planned<Timestamp> { // LINT: timestamp-without-time-zone
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "paid_on", nullable = false)
  LocalDateTime paidAt; // LINT: timestamp-without-time-zone

  @Column(nullable = true)
  Timestamp shippedAt; // LINT: timestamp-without-time-zone

  @Column(nullable = true)
  Calendar calledAt; // LINT: timestamp-without-time-zone

  @Column(nullable = true)
  Date leftAt; // LINT: timestamp-without-time-zone

  @Temporal(TemporalType.TIMESTAMP)
  @Column(nullable = true)
  Date returnedAt; // LINT: timestamp-without-time-zone

  @Column(
      nullable = false,
      columnDefinition = "timestamp(3) default now()") // LINT: timestamp-without-time-zone
  Instant seenAt;

  @Column(
      nullable = true,
      columnDefinition = "TIMESTAMP WITHOUT TIME ZONE") // LINT: timestamp-without-time-zone
  OffsetDateTime heardAt;

  @JdbcTypeCode(SqlTypes.TIMESTAMP) // LINT: timestamp-without-time-zone
  @Column(nullable = true)
  Instant smeltAt;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) // LINT: timestamp-without-time-zone
  @Column(nullable = true)
  OffsetDateTime feltAt;

  @Convert(converter = InstantToTimestamp.class)
  @Column(nullable = false) // LINT: timestamp-without-time-zone
  Instant tastedAt;

  @Column(nullable = true)
  LocalDateTime[] breaks; // LINT: timestamp-without-time-zone

  @Embedded
  @AttributeOverride(name = "ended", column = @Column(name = "is_over_at", nullable = true))
  Period period;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "began", column = @Column(name = "second_began", nullable = false)),
    @AttributeOverride(
        name = "ended",
        column =
            @Column(
                name = "second_ended",
                nullable = true,
                columnDefinition = "timestamp")) // LINT: timestamp-without-time-zone
  })
  Period second;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "visit_reminders",
      joinColumns = @JoinColumn(name = "visit_id"),
      foreignKey = @ForeignKey(name = "fk_visit_reminders_visit_id"))
  @Column(name = "reminded_at", nullable = false)
  List<LocalDateTime> reminders; // LINT: timestamp-without-time-zone

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "visit_notes",
      joinColumns = @JoinColumn(name = "visit_id"),
      foreignKey = @ForeignKey(name = "fk_visit_notes_visit_id"))
  @MapKeyColumn(name = "noted_at")
  @Column(name = "note", nullable = false, length = 200)
  Map<LocalDateTime, String> notes; // LINT: timestamp-without-time-zone
}
