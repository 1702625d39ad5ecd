package shop;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "foreign-key-type", because = "orders.customer_id becomes bigint in the next release")
  @ManyToOne(optional = false)
  @JoinColumn(
      name = "customer_id",
      columnDefinition = "integer",
      foreignKey = @ForeignKey(name = "fk_orders_customer_id"))
  @OnDelete(OnDelete.Action.RESTRICT)
  Customer customer;
}
