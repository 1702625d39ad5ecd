package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany // LINT: broken-mapping
    Cart child;

    @ElementCollection // LINT: broken-mapping
    String word;

    @ManyToOne // LINT: broken-mapping
    List<Cart> parents;
}
