package shop;

import dev.lintel.processor.release.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "customers")
class Customer implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @Column(nullable = false)
  Address address;

  @Override
  public void fill(int n, EntityManager rows) {
    name = "name " + n;
    address = new Address();
    address.city = "city " + n;
  }

  @Override
  public String told() {
    return name + address.city;
  }
}

@Embeddable
@Struct(name = "address")
class Address {
  @Column(length = 40)
  String city;
}
