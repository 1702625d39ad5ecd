package shop;

import dev.lintel.Audited;
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
@Audited
@Table(name = "customers", schema = "sales")
class Client implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @RenamedFrom("name")
  @Column(nullable = false, length = 80)
  String fullName;

  @Column(nullable = true)
  Integer age;

  @Override
  public void fill(int n, EntityManager rows) {
    fullName = "name " + n;
    age = n;
  }

  @Override
  public String told() {
    return fullName;
  }
}
