package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;

    Part part;
}

@Embeddable
class Part {
    @EmbeddedId // LINT: broken-mapping
    Key key;
}

@Embeddable
record Key(String name) implements java.io.Serializable {}
