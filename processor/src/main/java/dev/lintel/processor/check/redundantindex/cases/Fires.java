package shop;

import dev.lintel.Default;
import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

@Entity
@Table(
    name = "invoices",
    uniqueConstraints = {
      @UniqueConstraint(name = "uq_invoices_number", columnNames = "number"),
      @UniqueConstraint(name = "uq_invoices_number_again", columnNames = "number") // LINT: redundant-index
    },
    indexes = {
      @Index(name = "ix_invoices_id", columnList = "id"), // LINT: redundant-index
      @Index(name = "ix_invoices_number", columnList = "number"), // LINT: redundant-index
      @Index(name = "ix_invoices_customer_id", columnList = "customer_id"), // LINT: redundant-index
      @Index(name = "ix_invoices_customer_id_issued_on", columnList = "customer_id, issued_on"),
      @Index(name = "ix_invoices_issued_on", columnList = "issued_on desc"), // LINT: redundant-index
      @Index(name = "ix_invoices_open", columnList = "memo") // LINT: redundant-index
    })
@PgIndex(
    name = "ix_invoices_total",
    columns = {"issued_on desc", "total"},
    include = "memo")
@PgIndex(name = "ix_invoices_memo", columns = "memo", include = "total")
@PgIndex(name = "ix_invoices_paid", columns = "total", where = "paid = false") // LINT: redundant-index
@PgIndex(
    name = "ix_invoices_paid_number",
    columns = {"total", "number"},
    where = "paid = false")
@PgIndex(name = "uq_invoices_number_too", columns = "number", unique = true) // LINT: redundant-index
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long number;

  @Column(nullable = false)
  long total;

  @Column(nullable = false)
  LocalDate issuedOn;

  @Default("false")
  @Column(nullable = false)
  boolean paid;

  @Column(nullable = false, length = 80)
  String memo;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_customer_id"))
  Customer customer;
}

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
