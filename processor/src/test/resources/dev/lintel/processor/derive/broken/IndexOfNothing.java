package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "ix_cart_colour", columnList = "")) // LINT: unknown-column
class Cart {
    @Id Long id;
}
