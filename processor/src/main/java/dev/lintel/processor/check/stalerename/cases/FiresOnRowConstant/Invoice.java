package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  @Default("'open'")
  InvoiceStatus status;
}

@Enum(name = "invoice_statuses", strategy = Enum.Strategy.LOOKUP)
enum InvoiceStatus {
  OPEN,
  @RenamedFrom("paid") // LINT: stale-rename
  SETTLED,
  VOID
}
