package shop;

import dev.lintel.OnDelete;
import dev.lintel.SoftDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@MappedSuperclass
@SoftDelete
abstract class Kept {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "customers")
class Customer extends Kept {}

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE) // LINT: soft-delete-cascade
  @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_orders_customer_id"))
  Customer customer;
}
