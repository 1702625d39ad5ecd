package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal sum;

  @Column(nullable = false, length = 80)
  String memo;

  @Column(nullable = false)
  @Default("'open'")
  InvoiceStatus status;

  @Embedded
  Address address;

}

@Embeddable
class Address {
  @Column(nullable = false, length = 120)
  String street;

}

@Enum(name = "invoice_status")
enum InvoiceStatus {
  OPEN,
  SETTLED
}
