package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ElementCollection
    @AttributeOverride(name = "value.euros", column = @Column(name = "price")) // LINT: unknown-column // Hibernate starts
    Map<String, Money> prices;
}

@Embeddable
class Money {
    long cents;
}
