package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;

    Part part;
}

@Embeddable
class Part {
    String name;

    Part inner; // LINT: broken-mapping
}
