package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToMany // LINT: broken-mapping
    Set<Part> parts;
}

@Embeddable
class Part {
    String name;
}
