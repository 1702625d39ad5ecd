package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
}

@Entity
@DiscriminatorValue("big")
class BigCart extends Cart {}

@Entity
@DiscriminatorValue("big") // LINT: broken-mapping
class HugeCart extends Cart {}
