package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(indexes = @Index(name = "ix_cart_colour", columnList = "colour")) // LINT: unknown-column
class Cart {
    @Id Long id;

    @Column(name = "title")
    String name;

    @Column(name = "title") // LINT: broken-mapping
    String heading;

    Money net;

    Money gross; // LINT: broken-mapping

    @ManyToOne
    @JoinColumn(name = "owner")
    Cart owner;

    @Column(name = "owner", insertable = false, updatable = false)
    Long ownerId;

    @ManyToOne
    @JoinColumn(name = "parent", referencedColumnName = "nothing") // LINT: unknown-column
    Cart parent;
}

@Embeddable
class Money {
    long cents;
}
