package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    Money net;

    Money gross; // LINT: broken-mapping
}

@Embeddable
class Money {
    long cents;
}
