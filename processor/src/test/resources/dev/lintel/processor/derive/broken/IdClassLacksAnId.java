package shop;

import jakarta.persistence.*;

@Entity
@IdClass(StockId.class) // LINT: broken-mapping
class Stock {
    @Id String place;

    @Id String article;
}

record StockId(String place, String item) implements java.io.Serializable {}
