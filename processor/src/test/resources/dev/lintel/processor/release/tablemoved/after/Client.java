package shop;

import dev.lintel.RenamedFrom;
import dev.lintel.processor.release.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@RenamedFrom("public.customers")
@Table(name = "customers", schema = "sales")
class Client implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
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
