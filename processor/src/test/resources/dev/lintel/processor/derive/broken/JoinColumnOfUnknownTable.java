package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne
    @JoinColumn(table = "cart_details") // LINT: broken-mapping
    Cart parent;
}
