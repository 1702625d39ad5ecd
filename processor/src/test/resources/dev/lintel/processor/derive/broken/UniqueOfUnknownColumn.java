package shop;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_x", columnNames = "colour")) // LINT: unknown-column
class Cart {
    @Id Long id;
}
