package shop;

import dev.lintel.Allow;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "parts")
class Part {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "implicit-nullable", because = "generated from the partner's schema")
  LocalDate made;

  LocalDate sold; // LINT: implicit-nullable
}
