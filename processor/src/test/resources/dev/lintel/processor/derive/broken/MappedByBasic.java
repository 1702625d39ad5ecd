package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany(mappedBy = "note") // LINT: nonportable-mapping
    List<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    String note;
}
