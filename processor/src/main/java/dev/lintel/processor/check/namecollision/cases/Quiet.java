package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "orders",
    schema = "sales",
    indexes = @Index(name = "ix_orders_number", columnList = "number"))
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long number;
}

@Entity(name = "StockOrder")
@Table(
    name = "orders",
    schema = "stock",
    indexes = @Index(name = "ix_orders_number", columnList = "number"))
class StockOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long number;
}
