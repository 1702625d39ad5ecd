package shop;

import jakarta.persistence.*;

@Entity
class Box {
    @Id Long id;

    @ManyToOne // LINT: broken-mapping
    @JoinColumn(name = "shelf_area", referencedColumnName = "area")
    @JoinColumn(name = "shelf_number")
    Shelf shelf;
}

@Embeddable
record Key(String area, int number) implements java.io.Serializable {}

@Entity
class Shelf {
    @EmbeddedId Key key;
}
