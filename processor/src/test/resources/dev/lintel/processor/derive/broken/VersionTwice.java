package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Version int one;

    @Version int two; // LINT: nonportable-mapping
}
