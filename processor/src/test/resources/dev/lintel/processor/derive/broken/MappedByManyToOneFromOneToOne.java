package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @OneToOne(mappedBy = "cart") // LINT: nonportable-mapping
    Line line;
}

@Entity
class Line {
    @Id Long id;

    @ManyToOne Cart cart;
}
