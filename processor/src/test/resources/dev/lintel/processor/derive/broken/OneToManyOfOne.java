package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany // LINT: broken-mapping
    Cart child;
}
