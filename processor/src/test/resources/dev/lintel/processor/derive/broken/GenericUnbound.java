package shop;

import jakarta.persistence.*;

@Entity
class Cart<T> {
    @Id Long id;

    T note; // LINT: unmapped-type
}
