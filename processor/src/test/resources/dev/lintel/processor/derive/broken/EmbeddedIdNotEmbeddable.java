package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @EmbeddedId // LINT: nonportable-mapping
    Key key;
}

class Key implements java.io.Serializable {
    String name;
}
