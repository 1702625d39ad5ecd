package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@Entity
@Table(name = "tenants")
class Tenant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@MappedSuperclass
abstract class OfTenant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "tenant_id", nullable = false)
  Tenant tenant;
}

// option: lintel.constraints=derived
@Entity
@Table(name = "products")
class Product extends OfTenant {}

@Entity
@Table(name = "orders")
class Order extends OfTenant {}

@Entity
@Table(name = "items")
class Item {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "order_id", nullable = false, foreignKey = @ForeignKey(name = "fk_items_order_id"))
  Order order;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT) // LINT: cascade-cycle
  @JoinColumn(name = "product_id", nullable = false, foreignKey = @ForeignKey(name = "fk_items_product_id"))
  Product product;
}

@Entity
@Table(name = "notes")
class Note {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "order_id", nullable = false, foreignKey = @ForeignKey(name = "fk_notes_order_id"))
  Order order;

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.SET_NULL) // LINT: cascade-cycle
  @JoinColumn(name = "author_id", nullable = true, foreignKey = @ForeignKey(name = "fk_notes_author_id"))
  Tenant author;
}
