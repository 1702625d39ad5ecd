package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "profiles")
class Profile {
  @Id Long id;

  @MapsId
  @OneToOne(optional = false)
  @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "fk_profiles_customer_id"))
  @OnDelete(OnDelete.Action.CASCADE)
  Customer customer;
}

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "customer_id", insertable = false, updatable = false)
  long customerId;

  @ManyToOne(optional = false)
  @JoinColumn(
      name = "customer_id",
      columnDefinition = "int8",
      foreignKey = @ForeignKey(name = "fk_orders_customer_id"))
  @OnDelete(OnDelete.Action.RESTRICT)
  Customer customer;
}
