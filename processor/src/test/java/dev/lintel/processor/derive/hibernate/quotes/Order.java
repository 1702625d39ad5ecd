package dev.lintel.processor.derive.hibernate.quotes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A quoted table, and tables and columns whose names come of it. */
@Entity(name = "CustOrder")
@Table(
        name = "`Order`",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "`uqOrder`",
                        columnNames = {"`orderNo`", "customerName"}),
        indexes = @Index(name = "ix_order", columnList = "`orderNo`"))
@SecondaryTable(name = "`orderRest`", pkJoinColumns = @PrimaryKeyJoinColumn(name = "`restId`"))
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "`kindOf`")
class Order {
    @Id
    @Column(name = "`orderId`")
    Long orderId;

    @Column(name = "`orderNo`")
    String orderNo;

    String customerName;

    @Column(name = "`longText`", table = "`orderRest`")
    String longText;

    @ElementCollection
    Set<String> tagNames;

    @ElementCollection
    @CollectionTable(name = "`orderNotes`", joinColumns = @JoinColumn(name = "`noteOf`"))
    @OrderColumn(name = "`noteNo`")
    @Column(name = "`noteText`")
    List<String> noteTexts;

    @ElementCollection
    @MapKeyColumn(name = "`labelKey`")
    Map<String, String> labelTexts;

    @OneToMany
    Set<OrderLine> orderLines;

    @ManyToMany
    @JoinTable(
            name = "`orderLinks`",
            joinColumns = @JoinColumn(name = "`fromOrder`"),
            inverseJoinColumns = @JoinColumn(name = "`toOrder`", referencedColumnName = "`orderId`"))
    Set<Order> linkedOrders;

    @ManyToMany
    @MapKeyJoinColumn(name = "`byLine`")
    Map<OrderLine, Order> bySomeLine;

    @ManyToOne
    Order mainOrder;
}

/** A quoted foreign key, and an implicit one to a quoted key. */
@Entity
class OrderLine {
    @Id
    Long lineId;

    @ManyToOne
    @JoinColumn(name = "`lineOf`")
    Order lineOf;

    @OneToOne
    Order otherOrder;

    @ManyToMany
    Set<Order> seenOrders;
}
