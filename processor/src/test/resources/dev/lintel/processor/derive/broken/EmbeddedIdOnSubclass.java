package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
}
@Entity
class BigCart extends Cart { @EmbeddedId Key other; } // LINT: broken-mapping
@Embeddable
record Key(String name) implements java.io.Serializable {}
