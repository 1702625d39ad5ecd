package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    List<Cart> children; // LINT: unmapped-type
}
