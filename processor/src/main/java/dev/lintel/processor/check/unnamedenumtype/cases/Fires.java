package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.Enum.Strategy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Enum // LINT: unnamed-enum-type
enum OrderStatus {
  NEW,
  PAID
}

@Enum(
    name = "") // LINT: unnamed-enum-type
enum Channel {
  WEB,
  PHONE
}

@Enum(strategy = Strategy.NATIVE) // LINT: unnamed-enum-type
enum Colour {
  RED,
  BLUE
}

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("'new'")
  @Column(nullable = false)
  OrderStatus status;

  @Column(nullable = true)
  OrderStatus former;

  @Column(nullable = true)
  Channel channel;

  @Column(nullable = true)
  Colour colour;

  @Column(nullable = true)
  Size size;

  @Enum // LINT: unnamed-enum-type
  enum Size {
    SMALL,
    LARGE
  }
}
