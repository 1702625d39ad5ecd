package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING) // LINT: broken-mapping
    List<String> words;
}
