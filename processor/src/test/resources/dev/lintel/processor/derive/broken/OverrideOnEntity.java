package shop;

import jakarta.persistence.*;

@MappedSuperclass
class Base {
    @Id Long id;
}

@Entity
@AttributeOverride(name = "key", column = @Column(name = "cart_id")) // LINT: unknown-column // Hibernate starts
class Cart extends Base {}
