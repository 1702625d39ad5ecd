package shop;

import dev.lintel.Allow;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "patients")
class Patient {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "missing-default", because = "consent is given or refused, never assumed")
  boolean consent;

  boolean insured; // LINT: missing-default
}
