package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @OneToOne(mappedBy = "cart")
    @JoinColumn(name = "x") // LINT: nonportable-mapping
    Line line;
}

@Entity
class Line {
    @Id Long id;

    @OneToOne Cart cart;
}
