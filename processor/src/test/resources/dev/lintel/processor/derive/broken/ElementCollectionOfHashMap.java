package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ElementCollection // LINT: nonportable-mapping
    HashMap<String, String> words;
}
