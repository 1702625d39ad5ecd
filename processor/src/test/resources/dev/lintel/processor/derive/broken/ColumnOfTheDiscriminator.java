package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    String dtype; // LINT: broken-mapping
}

@Entity
class BigCart extends Cart {}
