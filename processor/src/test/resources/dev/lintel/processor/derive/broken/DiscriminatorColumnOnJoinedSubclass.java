package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Cart {
    @Id Long id;
}

@Entity
@DiscriminatorColumn(name = "kind") // LINT: broken-mapping
class BigCart extends Cart {}
