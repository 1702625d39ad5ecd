package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Version // LINT: broken-mapping
    Money version;
}

@Embeddable
class Money {
    long cents;
}
