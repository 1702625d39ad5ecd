package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Cart {
    @Id Long id;
}
@Entity
class BigCart extends Cart { @Id Long other; } // LINT: broken-mapping
