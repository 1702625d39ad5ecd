package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "scales")
class Scale {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "money-without-scale", because = "a balance in grams, weighed to the hundredth")
  @Column(nullable = false)
  BigDecimal balance;

  @Column(nullable = false)
  BigDecimal price; // LINT: money-without-scale
}
