package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
}

@Entity
class BigCart extends Cart {
    @Id // LINT: broken-mapping
    Long other;
}
