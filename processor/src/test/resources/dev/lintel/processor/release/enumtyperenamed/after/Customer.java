package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
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
@Table(name = "customers")
class Customer implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @Default("'new'")
  @Column(nullable = false)
  Status status;

  @Override
  public void fill(int n, EntityManager rows) {
    name = "name " + n;
    status = n % 2 == 0 ? Status.NEW : Status.REGULAR;
  }

  @Override
  public String told() {
    return name + status;
  }
}

@RenamedFrom("customer_status")
@Enum(name = "status_of_customer")
enum Status {
  NEW,
  REGULAR,
  GONE
}
