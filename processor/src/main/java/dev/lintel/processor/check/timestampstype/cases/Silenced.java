package shop;

import dev.lintel.Allow;
import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

@Entity
@Table(name = "receipts")
@Timestamps
class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "timestamps-type", because = "written by the till, in the time of its shop")
  LocalDateTime createdAt;

  LocalDateTime updatedAt; // LINT: timestamps-type
}
