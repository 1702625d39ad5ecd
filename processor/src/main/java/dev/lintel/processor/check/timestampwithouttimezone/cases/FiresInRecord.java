package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;

@Embeddable
record Stay(
    @Column(nullable = false) LocalDateTime checkedIn, // LINT: timestamp-without-time-zone
    @Column(nullable = true) Instant checkedOut) {}

@Entity
@Table(name = "bookings")
class Booking {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded
  Stay stay;
}
