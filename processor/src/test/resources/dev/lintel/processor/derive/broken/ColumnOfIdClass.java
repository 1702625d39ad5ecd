package shop;

import jakarta.persistence.*;

@Entity
@IdClass(LineId.class)
class Line {
    @Id
    @Column(name = "order_id")
    Long order;

    @Id int number;

    @ManyToOne
    @JoinColumn(name = "order_id") // LINT: nonportable-mapping
    Invoice invoice;
}

record LineId(Long order, int number) implements java.io.Serializable {}

@Entity
class Invoice {
    @Id Long id;
}
