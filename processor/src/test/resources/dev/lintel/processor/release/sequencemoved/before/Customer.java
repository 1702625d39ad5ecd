package shop;

import dev.lintel.processor.release.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @Override
  public void fill(int n, EntityManager rows) {
    name = "name " + n;
  }

  @Override
  public String told() {
    return name;
  }
}
