package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "invoices",
    indexes = {
      @Index(name = "ix_invoices_number", columnList = "number"),
      @Index(name = "ix_invoices_number_total", columnList = "number, total")
    })
@Allow(value = "redundant-index", because = "a tenth of the size, and read by each request")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long number;

  @Column(nullable = false)
  long total;
}
