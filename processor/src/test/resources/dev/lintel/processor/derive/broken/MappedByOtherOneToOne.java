package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @OneToOne(mappedBy = "product") // LINT: broken-mapping
    Line line;
}

@Entity
class Line {
    @Id Long id;

    @OneToOne Product product;
}

@Entity
class Product {
    @Id Long id;
}
