package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Enumerated // LINT: broken-mapping
    String note;
}
