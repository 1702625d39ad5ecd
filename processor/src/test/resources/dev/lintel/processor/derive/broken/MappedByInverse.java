package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @OneToOne(mappedBy = "cart") // LINT: broken-mapping
    Line line;
}

@Entity
class Line {
    @Id Long id;

    @OneToOne(mappedBy = "line") // LINT: broken-mapping
    Cart cart;
}
