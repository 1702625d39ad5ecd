package dev.lintel.processor.derive.hibernate.references;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

/** References of all kinds. */
@Entity
@Table(name = "orders")
class Order {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Customer buyer;

    @ManyToOne(optional = false)
    Customer payer;

    @ManyToOne
    @JoinColumn(nullable = false)
    Customer receiver;

    @ManyToOne
    @JoinColumn(name = "agent", unique = true)
    Customer agent;

    @ManyToOne
    @JoinColumn(name = "byEmail", referencedColumnName = "email")
    Customer byEmail;

    @ManyToOne(targetEntity = Customer.class)
    Object loose;

    @ManyToOne
    Order previousOrder;

    @OneToOne
    Basket basket;

    @OneToOne(optional = false)
    @JoinColumn(name = "bill")
    Bill bill;

    @OneToMany(mappedBy = "order")
    List<OrderLine> lines;
}

@Entity
class Customer {
    @Id
    @Column(name = "customer_no")
    int number;

    @Column(nullable = false, unique = true, length = 100)
    String email;

    @OneToMany(mappedBy = "buyer")
    Set<Order> bought;
}

@Entity
class Basket {
    @Id
    Long id;

    @OneToOne(mappedBy = "basket")
    Order order;
}

@Entity
class Bill {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Basket basket;
}

/** By key, and it has to be there. */
@Entity
class Refund {
    @Id
    Long id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Basket basket;
}

/** The column is the key, though nothing says so. */
@Entity
class Voucher {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "id")
    Basket basket;
}

/** The same, and it has to be there. */
@Entity
class Coupon {
    @Id
    Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "id")
    Basket basket;
}

/** Refers to a column that nothing else makes unique. */
@Entity
class Stamp {
    @Id
    Long id;

    @Column(nullable = false)
    String code;

    @ManyToOne
    @JoinColumn(name = "other_code", referencedColumnName = "code")
    Stamp other;
}

@Entity
class OrderLine {
    @Id
    Long id;

    @ManyToOne
    Order order;

    @Column(name = "order_id", insertable = false, updatable = false)
    Long orderId;
}
