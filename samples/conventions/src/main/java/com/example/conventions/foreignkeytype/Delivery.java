package com.example.conventions.foreignkeytype;

import dev.lintel.OnDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A delivery refers to its warehouse by a column of the same type as the warehouse's key. */
@Entity
@Table(name = "deliveries")
@Timestamps
class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.RESTRICT)
    @JoinColumn(name = "warehouse_id", nullable = false, foreignKey = @ForeignKey(name = "fk_deliveries_warehouse_id"))
    Warehouse warehouse;
}

@Entity
@Table(name = "warehouses")
@Timestamps
class Warehouse {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
