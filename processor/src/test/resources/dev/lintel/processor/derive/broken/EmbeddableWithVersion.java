package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;

    Part part;
}

@Embeddable
class Part {
    @Version // LINT: broken-mapping
    int version;
}
