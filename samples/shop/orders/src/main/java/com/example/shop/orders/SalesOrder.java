package com.example.shop.orders;

import com.example.shop.customers.Currency;
import com.example.shop.customers.Customer;
import com.example.shop.customers.Recorded;
import dev.lintel.Money;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What a customer of another module has ordered. */
@Entity
@Table(name = "sales_orders")
public class SalesOrder extends Recorded {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(Action.RESTRICT)
    @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_sales_orders_customer_id"))
    private Customer customer;

    @Column(nullable = false)
    private Currency currency;

    @Money
    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal total;

    protected SalesOrder() {}

    public SalesOrder(Customer customer, BigDecimal total) {
        this.customer = customer;
        this.currency = customer.getCurrency();
        this.total = total;
    }

    public Customer getCustomer() {
        return customer;
    }

    public BigDecimal getTotal() {
        return total;
    }
}
