// option: lintel.off=float-money
package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Allow(value = "missing-on-delete", because = "the billing team keeps the keys") // LINT: unused-allow
@Entity
@Table(name = "guests")
class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(
      value = {"nullable-boolean", "unnamed-constraint"}, // LINT: unused-allow
      because = "never asked is an answer of its own")
  @Column(nullable = true)
  Boolean newsletter;

  @Allow(value = "nulable-boolean", because = "a mistake in the id") // LINT: unused-allow
  @Column(nullable = false)
  long visits;

  @Allow(value = "unknown-column", because = "nobody can accept it") // LINT: unused-allow
  @Column(nullable = false)
  long stays;

  @Allow(value = "float-money", because = "the check is off, so nobody knows")
  @Column(nullable = false)
  double fee;
}
