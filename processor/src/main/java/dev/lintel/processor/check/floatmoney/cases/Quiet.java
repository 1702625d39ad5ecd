package shop;

import dev.lintel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;

@Entity
@Table(name = "products")
class Product {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Money
  @Column(nullable = false)
  BigDecimal price;

  @Money
  long deposit;

  @Column(nullable = false, precision = 19, scale = 4)
  BigDecimal cost;

  int credit;

  double weight;

  double taxRate;

  float priceIndex;

  double costRatio;

  double totals;

  @Column(nullable = false, columnDefinition = "real")
  Float score;

  @Transient double amount;

  transient double balance;

  static double fee;
}
