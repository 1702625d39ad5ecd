package shop;

import jakarta.persistence.*;

@MappedSuperclass
class Base {
    @Id Long id;
}

@Entity
@AttributeOverride(name = "key", column = @Column(name = "cart_id")) // LINT: nonportable-mapping
class Cart extends Base {}
