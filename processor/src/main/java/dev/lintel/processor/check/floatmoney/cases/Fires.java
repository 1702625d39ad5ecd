package shop;

import dev.lintel.Money;
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

  double shippingCost; // LINT: float-money

  @Column(nullable = false)
  Float unitPRICE; // LINT: float-money

  @Column(name = "vat", nullable = false)
  Double VATTax; // LINT: float-money

  float sub_total; // LINT: float-money

  @Money // LINT: float-money
  @Column(nullable = false)
  double rounding;

  @Money
  @Column(
      nullable = false,
      columnDefinition = "float8") // LINT: float-money
  BigDecimal rebate;

  @Column(nullable = false, columnDefinition = "real") // LINT: float-money
  BigDecimal fee;

  @Column(nullable = false, columnDefinition = "money") // LINT: float-money
  BigDecimal deposit;

  @Column(nullable = false, columnDefinition = "numeric(12,2)")
  double refund; // LINT: float-money
}
