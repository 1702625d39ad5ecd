package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED) // LINT: broken-mapping
class BigCart extends Cart {}
