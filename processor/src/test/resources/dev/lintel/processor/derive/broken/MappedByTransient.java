package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany(mappedBy = "cart") // LINT: broken-mapping
    List<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    @Transient Cart cart;
}
