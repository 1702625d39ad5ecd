package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ElementCollection
    @OrderColumn // LINT: broken-mapping
    Set<String> words;
}
