package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "deals")
class Deal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "char-column", because = "always the eight letters of the partner's key")
  @Column(nullable = false, columnDefinition = "char(8)")
  String partner;

  @Column(nullable = false, columnDefinition = "char(8)") // LINT: char-column
  String clerk;
}
