package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;
}

@Entity
@Embeddable // LINT: broken-mapping
class Part {
    @Id Long id;
}
