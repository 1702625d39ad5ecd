package shop;

import jakarta.persistence.*;

@Entity
class Line {
    @EmbeddedId LineId id;

    @MapsId("cartId") // LINT: broken-mapping
    @ManyToOne
    Cart cart;
}

@Embeddable
class LineId implements java.io.Serializable {
    Long cart;
    int number;
}

@Entity
class Cart {
    @Id Long id;
}
