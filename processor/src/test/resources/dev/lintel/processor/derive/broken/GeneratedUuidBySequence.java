package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE) // LINT: nonportable-mapping
    UUID id;
}
