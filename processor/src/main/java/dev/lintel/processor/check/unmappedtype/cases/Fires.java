package shop;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

class Address {
  String city;
}

interface Shape {}

@Embeddable
class Parcel {
  Thread sender; // LINT: unmapped-type
}

@Entity
@Table(name = "carts")
class Cart {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Address address; // LINT: unmapped-type

  @Column(name = "shape")
  Shape shape; // LINT: unmapped-type

  Map<String, String> labels; // LINT: unmapped-type

  Object anything; // LINT: unmapped-type

  Parcel parcel;
}
