package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "orders",
    indexes = {
      @Index(name = "ix_orders", columnList = "number"),
      @Index(
          name = "IX_Orders", // LINT: name-collision
          columnList = "day")
    })
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long number;

  @Column(nullable = false)
  int day;
}

@Entity
@Table(
    name = "bills",
    uniqueConstraints =
        @UniqueConstraint(
            name = "orders", // LINT: name-collision
            columnNames = "number"))
class Bill {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long number;
}
