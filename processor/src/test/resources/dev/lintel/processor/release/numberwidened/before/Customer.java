package shop;

import dev.lintel.processor.release.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "customers")
class Customer implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @Column(nullable = false, precision = 8, scale = 2)
  BigDecimal balance;

  @Override
  public void fill(int n, EntityManager rows) {
    name = "name " + n;
    balance = BigDecimal.valueOf(n, 2);
  }

  @Override
  public String told() {
    return name + balance;
  }
}
