package shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
@Table(
    name = "orders",
    uniqueConstraints = @UniqueConstraint(name = "uq_orders_invoice_id", columnNames = "invoice_id"))
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false) // LINT: missing-on-delete
  @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_orders_customer_id"))
  Customer customer;

  @JoinColumn(name = "agent_id", foreignKey = @ForeignKey(name = "fk_orders_agent_id"))
  @ManyToOne(optional = true) // LINT: missing-on-delete
  Customer agent;

  @OneToOne(optional = true) // LINT: missing-on-delete
  @JoinColumn(name = "invoice_id", foreignKey = @ForeignKey(name = "fk_orders_invoice_id"))
  Invoice invoice;

  @ManyToMany // LINT: missing-on-delete, implicit-join-table
  @JoinTable(
      name = "order_tags",
      joinColumns = @JoinColumn(name = "order_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"),
      foreignKey = @ForeignKey(name = "fk_order_tags_order_id"),
      inverseForeignKey = @ForeignKey(name = "fk_order_tags_tag_id"))
  Set<Tag> tags;

  @ElementCollection // LINT: missing-on-delete
  @CollectionTable(
      name = "order_notes",
      joinColumns = @JoinColumn(name = "order_id"),
      foreignKey = @ForeignKey(name = "fk_order_notes_order_id"))
  @Column(name = "note", nullable = false, length = 200)
  List<String> notes;
}

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToMany(mappedBy = "customer")
  List<Order> orders;
}

@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToOne(mappedBy = "invoice")
  Order order;
}

@Entity
@Table(name = "tags")
class Tag {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToMany(mappedBy = "tags")
  Set<Order> orders;
}
