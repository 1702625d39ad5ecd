package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @ElementCollection // LINT: broken-mapping
    String word;
}
