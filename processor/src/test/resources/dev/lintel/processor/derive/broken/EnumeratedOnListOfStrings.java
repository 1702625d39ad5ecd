package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;
    @ElementCollection @Enumerated List<String> words; // LINT: nonportable-mapping
}
