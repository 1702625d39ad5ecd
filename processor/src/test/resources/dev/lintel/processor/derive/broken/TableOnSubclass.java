package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
}

@Entity
@Table(name = "big_carts") // LINT: broken-mapping
class BigCart extends Cart {}
