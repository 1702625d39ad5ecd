package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

@Entity
@Table(name = "branches")
class Branch {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 60)
  String zone;

  @Allow(value = "timestamp-without-time-zone", because = "local time of the branch, whose zone is beside it")
  @Column(nullable = false)
  LocalDateTime opensAt;

  @Column(nullable = false)
  LocalDateTime closesAt; // LINT: timestamp-without-time-zone
}
