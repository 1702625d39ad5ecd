package shop;

import dev.lintel.Backfill;
import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.RenamedFrom;
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

  @RenamedFrom("total")
  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal sum;

  @Backfill("0")
  @Column(nullable = false)
  int pages;

  @Backfill("id")
  @Column(nullable = false)
  long visits;

  @RenamedFrom("first")
  @Column(nullable = false)
  long second;

  @RenamedFrom("second")
  @Column(nullable = false)
  int first;

  @Column(nullable = false)
  @Default("'open'")
  InvoiceStatus status;

}

@Enum(name = "invoice_status")
enum InvoiceStatus {
  NEW,
  OPEN,
  @RenamedFrom("paid")
  SETTLED,
  VOID
}

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

}

@RenamedFrom("payments")
@Entity
@Table(name = "receipts")
class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long amount;

}
