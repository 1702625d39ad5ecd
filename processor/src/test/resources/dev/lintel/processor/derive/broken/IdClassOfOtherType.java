package shop;

import jakarta.persistence.*;

@Entity
@IdClass(StockId.class) // LINT: broken-mapping
class Stock {
    @Id String place;

    @Id Long article;
}

class StockId implements java.io.Serializable {
    String place;
    Integer article;
}
