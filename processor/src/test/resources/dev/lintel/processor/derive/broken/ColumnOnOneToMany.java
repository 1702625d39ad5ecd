package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany
    @Column(name = "children") // LINT: nonportable-mapping
    List<Cart> children;
}
