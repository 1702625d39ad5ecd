package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;
    @ManyToMany
    @JoinColumn(name = "y") // LINT: broken-mapping
    Set<Cart> words;
}
