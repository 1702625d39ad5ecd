package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @EmbeddedId Key key;
}

@Embeddable
class Key implements java.io.Serializable {
    @Id String place; // LINT: broken-mapping
}
