package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne // LINT: broken-mapping
    @JoinColumn(name = "shelf_area", referencedColumnName = "area", nullable = false)
    @JoinColumn(name = "shelf_number", referencedColumnName = "number")
    Shelf shelf;
}

@Embeddable
record Key(String area, int number) implements java.io.Serializable {}

@Entity
class Shelf {
    @EmbeddedId Key key;
}
