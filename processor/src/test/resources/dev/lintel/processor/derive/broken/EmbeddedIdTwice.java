package shop;

import jakarta.persistence.*;

@Entity
class Both {
    @EmbeddedId Key key;

    @EmbeddedId // LINT: broken-mapping
    Key2 other;
}

@Embeddable
record Key(String name) implements java.io.Serializable {}

@Embeddable
record Key2(String title) implements java.io.Serializable {}
