package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany(mappedBy = "cart")
    @JoinColumn(name = "cart_id") // LINT: broken-mapping
    List<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    @ManyToOne Cart cart;
}
