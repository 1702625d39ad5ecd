package com.example;

import dev.lintel.Default;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import dev.lintel.PgIndex;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

@Entity
@Table(
    name = "order",
    uniqueConstraints = @UniqueConstraint(name = "uq_order_number", columnNames = "number"),
    check = {
      @CheckConstraint(name = "ck_order_number", constraint = "number ~ '^\\u0041[0-9]{4}$'"),
      @CheckConstraint(name = "ck_order_table", constraint = "\"table\" >= 0 and '*/' <> '@see'")
    })
@PgIndex(name = "ix_order_open", columns = "number", where = "not done")
public class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 20)
  String number;

  @Column(name = "\"table\"")
  int table;

  @Default("false")
  boolean done;

  @ManyToOne
  @OnDelete(Action.SET_NULL)
  @JoinColumn(name = "replaces_id", foreignKey = @ForeignKey(name = "fk_order_replaces_id"))
  Order replaces;

  @ElementCollection
  @OnDelete(Action.CASCADE)
  @CollectionTable(
      name = "order_remarks",
      joinColumns = @JoinColumn(name = "order_id"),
      foreignKey = @ForeignKey(name = "fk_order_remarks_order_id"))
  @Column(name = "remark", nullable = false, length = 80)
  List<String> remarks;

  @Entity
  @Table(name = "order_item")
  static class Item {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
  }
}
