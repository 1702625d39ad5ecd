package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany(mappedBy = "place.note") // LINT: nonportable-mapping
    List<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    Place place;
}

@Embeddable
class Place {
    String note;
}
