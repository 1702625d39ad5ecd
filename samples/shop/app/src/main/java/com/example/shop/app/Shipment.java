package com.example.shop.app;

import com.example.shop.customers.Recorded;
import com.example.shop.orders.SalesOrder;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A parcel of an order, which is of another module. */
@Entity
@Table(name = "shipments")
public class Shipment extends Recorded {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(Action.CASCADE)
    @JoinColumn(
            name = "sales_order_id",
            nullable = false,
            foreignKey = @ForeignKey(name = "fk_shipments_sales_order_id"))
    private SalesOrder order;

    @Column(nullable = true)
    private Instant sentAt;

    protected Shipment() {}

    public Shipment(SalesOrder order) {
        this.order = order;
    }

    public SalesOrder getOrder() {
        return order;
    }

    public void send(Instant at) {
        sentAt = at;
    }
}
