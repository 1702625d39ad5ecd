package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
}

@Entity
@DiscriminatorColumn(name = "kind") // LINT: broken-mapping
class BigCart extends Cart {}
