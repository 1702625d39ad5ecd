package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany // LINT: nonportable-mapping
    ArrayList<Cart> children;
}
