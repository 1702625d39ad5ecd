package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @GeneratedValue // LINT: broken-mapping
    Long number;
}
