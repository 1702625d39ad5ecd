package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@SuppressWarnings("lintel:float-money") // LINT: suppress-warnings
@Entity
@Table(name = "guests")
class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @SuppressWarnings({"unused", "lintel:nullable-boolean"}) // LINT: suppress-warnings
  Boolean newsletter; // LINT: nullable-boolean

  @Column(nullable = false)
  long visits;
}
