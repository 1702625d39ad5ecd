package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;

    @Embedded // LINT: broken-mapping
    String part;
}
