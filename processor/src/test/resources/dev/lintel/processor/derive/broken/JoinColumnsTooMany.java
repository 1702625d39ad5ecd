package shop;

import jakarta.persistence.*;

@Entity
class Box {
    @Id Long id;

    @ManyToOne // LINT: broken-mapping
    @JoinColumn(name = "shelf_a")
    @JoinColumn(name = "shelf_b")
    Shelf shelf;
}

@Entity
class Shelf {
    @Id Long id;
}
