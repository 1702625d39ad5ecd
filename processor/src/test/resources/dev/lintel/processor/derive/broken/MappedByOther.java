package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany(mappedBy = "product") // LINT: broken-mapping
    List<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    @ManyToOne Product product;
}

@Entity
class Product {
    @Id Long id;
}
