package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @SuppressWarnings("rawtypes")
    @OneToMany // LINT: broken-mapping
    List children;
}
