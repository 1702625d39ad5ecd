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
      @UniqueConstraint(name = "uq_invoices_number", columnNames = {"number", "total"}),
      @UniqueConstraint(name = "uq_invoices_code", columnNames = "code")
    },
    indexes = {
      @Index(name = "ix_invoices_total", columnList = "total"),
      @Index(name = "ix_invoices_customer_id_issued_on", columnList = "customer_id, issued_on"),
      @Index(name = "ix_invoices_issued_on", columnList = "issued_on desc"),
      @Index(name = "ix_invoices_issued_on_code", columnList = "issued_on, code")
    })
@PgIndex(name = "uq_invoices_slip", columns = "slip", unique = true)
@PgIndex(
    name = "ix_invoices_slip_code",
    columns = {"slip", "code"})
@PgIndex(name = "ix_invoices_code_hash", columns = "code", using = PgIndex.Method.HASH)
@PgIndex(name = "ix_invoices_code_pattern", columns = "code varchar_pattern_ops")
@PgIndex(name = "ix_invoices_lower_code", columns = "lower(code)")
@PgIndex(name = "ix_invoices_number_unpaid", columns = "number", where = "paid = false")
@PgIndex(name = "ix_invoices_number_paid", columns = "number", where = "paid")
@PgIndex(name = "ix_invoices_customer_id_total", columns = "customer_id", include = "total")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long number;

  @Column(nullable = false)
  long slip;

  @Column(nullable = false)
  long total;

  @Column(nullable = false, length = 20)
  String code;

  @Column(nullable = false)
  LocalDate issuedOn;

  @Default("false")
  @Column(nullable = false)
  boolean paid;

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
