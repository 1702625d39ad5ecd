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
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "countries")
class Country {
  @Id
  @Column(length = 20)
  String code;
}

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @JoinColumn(
      name = "customer_id",
      columnDefinition = "integer", // LINT: foreign-key-type
      foreignKey = @ForeignKey(name = "fk_orders_customer_id"))
  @OnDelete(OnDelete.Action.RESTRICT)
  Customer customer;

  @ManyToOne(optional = false)
  @JoinColumn(
      name = "country",
      columnDefinition = "varchar(10)", // LINT: foreign-key-type
      foreignKey = @ForeignKey(name = "fk_orders_country"))
  @OnDelete(OnDelete.Action.RESTRICT)
  Country country;
}
