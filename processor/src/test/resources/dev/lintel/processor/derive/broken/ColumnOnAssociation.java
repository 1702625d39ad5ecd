package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne
    @Column(name = "parent") // LINT: broken-mapping
    Cart parent;
}
