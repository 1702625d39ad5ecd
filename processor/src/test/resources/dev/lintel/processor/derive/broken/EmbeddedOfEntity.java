package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;

    @Embedded // LINT: broken-mapping
    Part part;
}

@Entity
class Part {
    @Id Long id;
}
