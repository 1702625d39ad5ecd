package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "x")) // LINT: unknown-column // Hibernate starts
    Money price;
}

@Embeddable
class Money {
    @ManyToOne Cart cart;
}
