package shop;

import dev.lintel.Audited;
import dev.lintel.Default;
import dev.lintel.Jsonb;
import dev.lintel.Money;
import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shop.common.Identified;
import shop.common.Limits;
import shop.common.Span;
import shop.common.Weight;

/** Something to be sold. */
@Entity
@Table(name = "products", uniqueConstraints = @UniqueConstraint(name = "uq_products_code", columnNames = "code"))
@SoftDelete
@Timestamps
@Audited
@PgIndex(name = "ix_products_open_name", columns = "name", where = Limits.OPEN)
public class Product extends Identified<UUID> {

    static final int CODE = 12;

    @Column(nullable = false, length = CODE)
    private String code;

    /** What people call it. */
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @Money
    @Column(nullable = false)
    private BigDecimal price;

    @Column(nullable = false)
    private Weight weight;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Colour colour;

    private Span onSale;

    @Jsonb
    @Column(nullable = false)
    @Default("'{}'")
    private Map<String, String> labels;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(OnDelete.Action.SET_NULL)
    @JoinColumn(name = "successor_id", foreignKey = @ForeignKey(name = "fk_products_successor_id"))
    private Product successor;

    @ElementCollection
    @OnDelete(OnDelete.Action.CASCADE)
    @CollectionTable(
            name = "product_names",
            joinColumns = @JoinColumn(name = "product_id"),
            foreignKey = @ForeignKey(name = "fk_product_names_product_id"))
    @Column(name = "name", nullable = false)
    private Set<String> otherNames;

    @ManyToMany
    @OnDelete(OnDelete.Action.CASCADE)
    @JoinTable(
            name = "product_parts",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "part_id"),
            foreignKey = @ForeignKey(name = "fk_product_parts_product_id"),
            inverseForeignKey = @ForeignKey(name = "fk_product_parts_part_id"))
    private Set<Product> parts;

    private transient List<String> cache;
}
