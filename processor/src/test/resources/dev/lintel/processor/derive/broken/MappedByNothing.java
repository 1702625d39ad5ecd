package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany(mappedBy = "basket") // LINT: broken-mapping
    List<Line> lines;

    @OneToMany(mappedBy = "note") // LINT: broken-mapping
    List<Line> notes;

    @OneToMany(mappedBy = "product") // LINT: broken-mapping
    List<Line> products;

    @OneToMany(mappedBy = "cart")
    List<Line> right;
}

@Entity
class Line {
    @Id Long id;

    @ManyToOne Cart cart;

    @ManyToOne Product product;

    String note;
}

@Entity
class Product {
    @Id Long id;

    @OneToOne(mappedBy = "self") // LINT: broken-mapping
    Product other;
}
