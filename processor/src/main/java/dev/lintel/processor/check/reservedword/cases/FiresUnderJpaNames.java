package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

// option: lintel.naming=jpa
@Entity
@Table(name = "LineItems")
class LineItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String fullName;

  @Column(name = "Table", nullable = false, length = 80) // LINT: reserved-word
  String table;

  @Column(name = "`largeName`", nullable = false, length = 80) // LINT: reserved-word
  String large;
}
