package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID) // LINT: broken-mapping
    int id;
}
