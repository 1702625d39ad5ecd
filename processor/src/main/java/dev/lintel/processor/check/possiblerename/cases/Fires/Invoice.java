package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

// only: possible-rename
@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal sum; // LINT: possible-rename

  @Column(nullable = false, length = 80)
  String memo;

  @Column(nullable = false)
  long visits;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "buyer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_buyer_id"))
  Customer buyer; // LINT: possible-rename

  @Column(nullable = false)
  @Default("'open'")
  InvoiceStatus status;

  @Embedded
  Address address;

}

@Embeddable
class Address {
  @Column(nullable = false, length = 120)
  String streetLine; // LINT: possible-rename

}

@Enum(name = "invoice_status")
enum InvoiceStatus {
  OPEN,
  PAID,
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

@Entity
@Table(name = "receipts")
class Receipt { // LINT: possible-rename
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long amount;

  @Column(nullable = false, length = 40)
  String reference;

}
