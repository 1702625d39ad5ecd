package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @AttributeOverride(name = "unit.symbol", column = @Column(name = "price")) // LINT: unknown-column // Hibernate starts
    Money price;
}

@Embeddable
class Money {
    long cents;

    Unit unit;
}

@Embeddable
class Unit {
    String code;
}
