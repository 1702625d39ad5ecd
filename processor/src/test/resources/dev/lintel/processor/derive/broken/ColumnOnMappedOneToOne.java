package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @OneToOne(mappedBy = "cart")
    @Column(name = "x") // LINT: broken-mapping
    Line line;
}

@Entity
class Line {
    @Id Long id;

    @OneToOne Cart cart;
}
