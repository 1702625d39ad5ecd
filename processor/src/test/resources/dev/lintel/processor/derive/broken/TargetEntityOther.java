package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne(targetEntity = Line.class) // LINT: broken-mapping
    Cart parent;
}

@Entity
class Line {
    @Id Long id;
}
