package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany
    @MapKey(name = "id") // LINT: broken-mapping
    List<Cart> words;
}
