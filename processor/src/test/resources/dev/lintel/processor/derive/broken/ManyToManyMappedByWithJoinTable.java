package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToMany(mappedBy = "carts")
    @JoinTable(name = "x") // LINT: broken-mapping
    Set<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    @ManyToMany Set<Cart> carts;
}
