package shop;

import jakarta.persistence.*;

@Entity
class Both {
    @Id Long id;

    @EmbeddedId // LINT: broken-mapping
    Key key;
}

@Embeddable
record Key(String name) implements java.io.Serializable {}
