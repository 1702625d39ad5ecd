package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "contracts")
class Contract {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "json-column", because = "the signature is over the very text")
  @Column(nullable = false, columnDefinition = "json")
  String signedBody;

  @Column(nullable = false, columnDefinition = "json") // LINT: json-column
  String draft;
}
