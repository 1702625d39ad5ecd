package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany(mappedBy = "cart") // LINT: nonportable-mapping
    Set<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    @OneToOne Cart cart;
}
