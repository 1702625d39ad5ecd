package dev.lintel.processor.derive.hibernate.twice;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

/** A column of an association that a basic attribute reads too. */
@Entity
class Line {
    @Id
    Long id;

    @Column(name = "cart_id", insertable = false, updatable = false)
    Long cartId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "cart_id")
    Cart cart;

    @ManyToOne
    @JoinColumn(name = "other_id", nullable = false)
    Cart other;

    @Column(name = "other_id", insertable = false, updatable = false, nullable = false)
    long otherId;

    @ManyToOne
    @JoinColumn(name = "third_id")
    Cart third;

    @Column(name = "third_id", insertable = false, updatable = false, nullable = false)
    Integer thirdId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    State state;

    @Column(name = "state", insertable = false, updatable = false)
    String stateText;
}

enum State {
    OPEN,
    CLOSED
}

/** A foreign key with a column that the key of a row has too. */
@Entity
class Part {
    @EmbeddedId
    PartId id;

    @ManyToOne
    @JoinColumn(name = "line_id", insertable = false, updatable = false)
    Line line;
}

/** A key with a column that an association reads. */
@Embeddable
record PartId(@Column(name = "line_id") Long lineId, int number) {}

/** A discriminator that an attribute reads. */
@Entity
@DiscriminatorColumn(name = "kind", length = 12)
class Cart {
    @Id
    Long id;

    @Column(name = "kind", insertable = false, updatable = false)
    String kind;

    @OneToMany
    @JoinColumn(name = "cart_id")
    List<Line> lines;
}

/** A second class of the same table; two subclasses have a column in common. */
@Entity
class SmallCart extends Cart {
    @Column(name = "size_code", length = 5)
    String code;

    @Column(name = "colour")
    String colour;
}

/** A third class of the same table. */
@Entity
class LargeCart extends Cart {
    @Column(name = "size_code")
    String size;

    @Column(name = "colour", nullable = true, length = 40)
    String colour;
}
