package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "x")) // LINT: nonportable-mapping
    Money price;
}

@Embeddable
class Money {
    @ManyToOne Cart cart;
}
