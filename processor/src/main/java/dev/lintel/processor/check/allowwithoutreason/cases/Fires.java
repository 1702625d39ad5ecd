package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Allow(
    value = "float-money",
    because = " ") // LINT: allow-without-reason
@Entity
@Table(name = "guests")
class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "nullable-boolean", because = "") // LINT: allow-without-reason
  Boolean newsletter; // LINT: nullable-boolean

  @Allow(value = "nullable-boolean", because = "never asked is an answer of its own")
  @Allow(
      value = "missing-default",
      because = "") // LINT: allow-without-reason
  Boolean reminders;
}
