package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "claims")
class Claim {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "unbounded-string", because = "a key of our own making, 20 characters")
  @Column(nullable = false)
  String reference;

  @Column(nullable = false) // LINT: unbounded-string
  String reason;
}
