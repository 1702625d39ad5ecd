package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany
    @MapKey(name = "nothing") // LINT: broken-mapping
    Map<String, Cart> words;
}
