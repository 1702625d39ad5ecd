package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id Long id;

    @OneToOne(mappedBy = "self") // LINT: broken-mapping
    Product other;
}
