package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToMany(mappedBy = "notes") // LINT: broken-mapping
    Set<Line> line;
}

@Entity
class Line {
    @Id Long id;

    @ElementCollection Set<String> notes;
}
