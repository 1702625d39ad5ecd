package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne
    @OneToOne // LINT: nonportable-mapping
    Cart parent;
}
