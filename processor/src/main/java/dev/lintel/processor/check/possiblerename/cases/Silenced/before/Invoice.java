package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import jakarta.persistence.Column;
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
  BigDecimal total;

  @Column(nullable = false)
  long visits;

  @Column(nullable = false)
  @Default("'open'")
  InvoiceStatus status;

}

@Enum(name = "invoice_status")
enum InvoiceStatus {
  OPEN,
  PAID
}

@Entity
@Table(name = "payments")
class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long amount;

}
