package shop;

import dev.lintel.OnDelete;
import dev.lintel.processor.release.Stored;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** The application deletes the orders before their customer. */
@Entity
@Table(name = "customers")
class Customer implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @OneToMany(mappedBy = "customer", cascade = CascadeType.REMOVE)
  Set<Order> orders = new HashSet<>();

  @Override
  public void fill(int n, EntityManager rows) {
    name = "customer " + n;
    rows.persist(this);
    Order order = new Order();
    order.customer = this;
    rows.persist(order);
  }

  @Override
  public String told() {
    return name;
  }
}

/** What goes with a customer. */
@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_orders_customer_id"))
  Customer customer;
}
