package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToMany
    @Column(name = "x") // LINT: nonportable-mapping
    Set<Cart> carts;
}
