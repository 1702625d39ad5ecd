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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Embeddable
record InvoiceId(@Column(nullable = false) long tenantId, @Column(nullable = false) long number) {}

@Entity
@Table(name = "invoices")
class Invoice {
  @EmbeddedId
  InvoiceId id;
}

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

/** What is written serves the foreign keys: none of them gets an index that would make it superfluous. */
@Entity
@Table(
    name = "invoice_lines",
    indexes = {
      @Index(name = "ix_invoice_lines_invoice", columnList = "invoice_number, tenant_id"),
      @Index(name = "ix_invoice_lines_customer_id", columnList = "customer_id desc")
    })
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

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoice_lines_customer_id"))
  Customer customer;
}

/** No two rows have the same number, so nothing is left for an index over both columns to find. */
@Entity
@Table(
    name = "receipts",
    uniqueConstraints = @UniqueConstraint(name = "uq_receipts_invoice_number", columnNames = "invoice_number"))
@PgIndex(name = "ix_receipts_customer_id", columns = "customer_id", where = "customer_id is not null")
class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumns(
      foreignKey = @ForeignKey(name = "fk_receipts_invoice"),
      value = {
        @JoinColumn(name = "invoice_number", referencedColumnName = "number", nullable = false),
        @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", nullable = false)
      })
  Invoice invoice;

  @ManyToOne
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "customer_id", nullable = true, foreignKey = @ForeignKey(name = "fk_receipts_customer_id"))
  Customer customer;
}

/** The unique of a one-to-one with a name is one, and the index of two columns serves a foreign key from the first of them too. */
@Entity
@Table(
    name = "tickets",
    uniqueConstraints = @UniqueConstraint(name = "uq_tickets_reservation", columnNames = "reservation_id"))
class Ticket {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "reservation_id", nullable = false, foreignKey = @ForeignKey(name = "fk_tickets_reservation_id"))
  Customer reservation;

  @Column(name = "tenant_id", nullable = false)
  long tenantId;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(
      name = "tenant_id",
      insertable = false,
      updatable = false,
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_tickets_tenant_id"))
  Customer tenant;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumns(
      foreignKey = @ForeignKey(name = "fk_tickets_invoice"),
      value = {
        @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false, nullable = false),
        @JoinColumn(name = "invoice_number", referencedColumnName = "number", insertable = false, updatable = false, nullable = false)
      })
  Invoice invoice;

  @Column(name = "invoice_number", nullable = false)
  long invoiceNumber;
}
