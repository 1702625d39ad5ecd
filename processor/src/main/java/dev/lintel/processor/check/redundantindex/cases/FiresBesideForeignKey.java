package shop;

import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Embeddable
record InvoiceId(@Column(nullable = false) long tenantId, @Column(nullable = false) long number) {}

@Entity
@Table(name = "invoices")
class Invoice {
  @EmbeddedId
  InvoiceId id;
}

@Entity
@Table(
    name = "invoice_lines",
    indexes = @Index(name = "ix_invoice_lines_tenant_id", columnList = "tenant_id")) // LINT: redundant-index
class InvoiceLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumns(
      foreignKey = @ForeignKey(name = "fk_invoice_lines_invoice"),
      value = {
        @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", nullable = false),
        @JoinColumn(name = "invoice_number", referencedColumnName = "number", nullable = false)
      })
  Invoice invoice;
}

@Entity
@Table(name = "reminders")
@PgIndex(name = "ix_reminders_tenant_id", columns = "tenant_id") // LINT: redundant-index
class Reminder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumns(
      foreignKey = @ForeignKey(name = "fk_reminders_invoice"),
      value = {
        @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", nullable = false),
        @JoinColumn(name = "invoice_number", referencedColumnName = "number", nullable = false)
      })
  Invoice invoice;
}
