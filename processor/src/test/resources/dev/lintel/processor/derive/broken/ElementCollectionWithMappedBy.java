package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ElementCollection
    @JoinColumn(name = "cart") // LINT: broken-mapping
    Set<String> words;
}
