package shop;

import dev.lintel.Allow;
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

  @Allow(value = "possible-rename", because = "what is left to pay, not what was")
  @Default("0")
  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal due;

  @Column(nullable = false)
  long visits;

  @Column(nullable = false)
  @Default("'open'")
  InvoiceStatus status;

}

@Enum(name = "invoice_status")
enum InvoiceStatus {
  OPEN,
  @Allow(value = "possible-rename", because = "paid ones have been moved to payments")
  SENT
}

@Allow(value = "possible-rename", because = "payments were never made")
@Entity
@Table(name = "tips")
class Tip {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long amount;

}
