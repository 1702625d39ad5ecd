package shop;

import dev.lintel.Default;
import dev.lintel.OnDelete;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import shop.common.Address;
import shop.common.Identified;
import shop.common.Limits;
import shop.people.Person;

/** What somebody wants. */
@Entity
@Table(name = "orders")
public class Order extends Identified<Long> {

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.RESTRICT)
    @JoinColumn(name = "buyer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_orders_buyer_id"))
    private Person buyer;

    @Embedded
    private Address billing;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "to_street", length = 2 * Limits.NAME))
    @AttributeOverride(name = "country", column = @Column(name = "to_country", length = 2))
    @AttributeOverride(name = "city", column = @Column(name = "to_city", length = Limits.NAME))
    private Address shipping;

    @Column(nullable = false)
    @Default("'normal'")
    private Priority priority;

    @Column(nullable = false)
    private Channel channel;

    @Column(nullable = false)
    private Stage stage;

    @OneToMany(mappedBy = "order")
    private List<Item> items;

    /** Says which item of which order. */
    @Embeddable
    public record ItemId(Long orderId, int position) {}

    /** How many of what. */
    @Entity
    @Table(name = "order_items")
    public static class Item {

        @EmbeddedId
        private ItemId id;

        @MapsId("orderId")
        @ManyToOne(optional = false)
        @OnDelete(OnDelete.Action.CASCADE)
        @JoinColumn(name = "order_id", nullable = false, foreignKey = @ForeignKey(name = "fk_order_items_order_id"))
        private Order order;

        @ManyToOne(optional = false)
        @OnDelete(OnDelete.Action.RESTRICT)
        @JoinColumn(name = "product_id", nullable = false, foreignKey = @ForeignKey(name = "fk_order_items_product_id"))
        private Product product;

        private int quantity;
    }
}
