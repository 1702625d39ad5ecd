package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne // LINT: broken-mapping
    List<Cart> parents;
}
