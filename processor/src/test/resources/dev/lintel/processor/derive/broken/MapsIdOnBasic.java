package shop;

import jakarta.persistence.*;

@Entity
class Line {
    @Id Long id;

    @MapsId // LINT: broken-mapping
    String cart;
}
