package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ElementCollection
    @MapKeyJoinColumn(name = "x") // LINT: broken-mapping
    List<String> words;
}
