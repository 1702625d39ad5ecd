package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
    @Version double v; // LINT: broken-mapping
}
