package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @OneToMany(mappedBy = "place.basket") // LINT: broken-mapping
    List<Line> lines;
}

@Entity
class Line {
    @Id Long id;

    Place place;
}

@Embeddable
class Place {
    @ManyToOne Cart cart;
}
