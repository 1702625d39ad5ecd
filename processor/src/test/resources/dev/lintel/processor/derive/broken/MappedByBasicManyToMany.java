package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToMany(mappedBy = "note") // LINT: broken-mapping
    Set<Line> line;
}

@Entity
class Line {
    @Id Long id;

    String note;
}
