package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
}

@Entity
class BigCart extends Cart {
    @Version // LINT: broken-mapping
    int version;
}
