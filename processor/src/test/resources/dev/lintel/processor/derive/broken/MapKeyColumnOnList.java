package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ElementCollection
    @MapKeyColumn(name = "id") // LINT: broken-mapping
    List<String> words;
}
