package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;
    @OneToMany(targetEntity = Line.class) // LINT: broken-mapping
    List<Cart> day;
}
@Entity
class Line { @Id Long id; }
