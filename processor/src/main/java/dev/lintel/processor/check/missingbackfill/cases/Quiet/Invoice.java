package shop;

import dev.lintel.Backfill;
import dev.lintel.Default;
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

  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal total;

  @Backfill("1")
  @Column(nullable = false)
  long pages;

  @Default("0")
  @Column(nullable = false)
  long visits;

  @Column(length = 80, nullable = true)
  String memo;

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
