package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
    @Enumerated String[] words; // LINT: broken-mapping
}
