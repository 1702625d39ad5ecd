package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;

    Part part;
}

@Embeddable
class Part {
    @Id // LINT: broken-mapping
    String name;
}
