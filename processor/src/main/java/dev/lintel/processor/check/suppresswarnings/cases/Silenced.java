package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Allow(value = "suppress-warnings", because = "a generator writes these classes")
@Entity
@Table(name = "guests")
class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @SuppressWarnings("lintel:nullable-boolean")
  @Column(nullable = false)
  long visits;
}
