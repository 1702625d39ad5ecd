package shop;

import dev.lintel.Allow;
import dev.lintel.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "coupons")
class Coupon {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "float-money", because = "a ratio between 0 and 1")
  double discount;

  @Money
  @Allow(value = "float-money", because = "a display value that is never summed")
  float shownPrice;

  double cost; // LINT: float-money
}

@Entity
@Table(name = "estimates")
@Allow(value = "float-money", because = "simulated, nobody pays it")
class Estimate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  double cost;
  double revenue;
}
