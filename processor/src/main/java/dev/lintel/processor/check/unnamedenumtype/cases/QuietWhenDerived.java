// option: lintel.constraints=derived
package shop;

import dev.lintel.Enum;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Enum
enum LampStatus {
  ON,
  OFF
}

@Entity
@Table(name = "lamps")
class Lamp {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = true)
  LampStatus status;
}
