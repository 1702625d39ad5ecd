package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @AssociationOverride(name = "cents", joinColumns = @JoinColumn(name = "x")) // LINT: nonportable-mapping
    Money price;
}

@Embeddable
class Money {
    long cents;
}
