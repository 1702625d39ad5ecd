package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Cart {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cart_number") // LINT: nonportable-mapping
  Long id;
}

@Entity
class Basket {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_number")
  @SequenceGenerator(name = "order_number", sequenceName = "order_numbers")
  Long id;
}
