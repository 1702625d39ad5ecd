package shop;

import jakarta.persistence.*;

@Entity
class Line {
    @EmbeddedId LineId id;

    @MapsId("cart") // LINT: broken-mapping
    Long cart; // LINT: broken-mapping
}

@Embeddable
class LineId implements java.io.Serializable {
    Long cart;
    int number;
}
