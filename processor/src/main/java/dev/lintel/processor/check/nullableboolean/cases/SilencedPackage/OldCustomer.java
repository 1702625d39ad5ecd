package shop.legacy;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "old_customers")
class OldCustomer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Boolean newsletter;

  /** The package silences what is nested too. */
  @Entity
  @Table(name = "old_addresses")
  static class Address {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Boolean verified;
  }
}
