package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToMany(mappedBy = "carts") // LINT: broken-mapping
    Set<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    @ManyToMany(mappedBy = "lines") // LINT: broken-mapping
    Set<Cart> carts;
}
