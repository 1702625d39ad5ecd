package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "bills")
class Bill {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "serial-column", because = "the table is the billing system's")
  @Column(nullable = false, columnDefinition = "serial")
  Integer number;

  @Column(nullable = false, columnDefinition = "bigserial") // LINT: serial-column
  Long page;
}
