package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Both {
    @Id Long id;

    @EmbeddedId // LINT: broken-mapping
    Key key;
}

@Embeddable
record Key(String name) implements java.io.Serializable {}

@Entity
@IdClass(StockId.class) // LINT: broken-mapping
class Stock {
    @Id String place;

    @Id String article;
}

record StockId(String place, String item) implements java.io.Serializable {}

@Entity
@IdClass(OfferId.class)
class Offer {
    @Id @ManyToOne Stock stock;

    @Id int number;
}

record OfferId(StockId stock, int number) implements java.io.Serializable {}
