package shop;

import jakarta.persistence.*;

@Entity
@IdClass(StockId.class) // LINT: broken-mapping
class Stock {
    @EmbeddedId Key key;
}

@Embeddable
record Key(String name) implements java.io.Serializable {}

record StockId(String name) implements java.io.Serializable {}
