package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @OrderColumn // LINT: broken-mapping
    String words;
}
