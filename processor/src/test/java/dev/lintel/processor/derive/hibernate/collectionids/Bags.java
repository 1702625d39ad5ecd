package dev.lintel.processor.derive.hibernate.collectionids;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.descriptor.java.IntegerJavaType;

/** {@code @CollectionId}: a key of its own for each row of a collection. */
@Entity
class Basket {
    @Id
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    List<String> words;

    @ManyToMany
    @JoinTable(name = "basket_fruit")
    @CollectionId(column = @Column(name = "FRUIT_ROW", length = 36), generator = "increment")
    @CollectionIdJavaClass(idType = Integer.class)
    Collection<Fruit> fruits;

    @ElementCollection
    @CollectionId(column = @Column(name = "counted_row", nullable = false), generator = "sequence")
    @CollectionIdJavaClass(idType = Long.class)
    List<Integer> counted;

    @OneToMany
    @JoinTable(name = "basket_owned")
    @CollectionId(column = @Column(name = "owned_row"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    List<Fruit> owned;

    @ElementCollection
    @CollectionId(column = @Column(name = "described_row"), generator = "increment")
    @CollectionIdJavaType(IntegerJavaType.class)
    List<String> described;

    @ElementCollection
    @CollectionId(column = @Column(name = "labelled_row"), generator = "label_rows")
    @CollectionIdJavaClass(idType = Long.class)
    @SequenceGenerator(name = "label_rows", sequenceName = "label_row_numbers", allocationSize = 1)
    List<String> labelled;

    @ManyToMany
    @JoinTable(name = "basket_reserved")
    @CollectionId(column = @Column(name = "reserved_row"), generator = "reserved_rows")
    @CollectionIdJavaClass(idType = Long.class)
    @TableGenerator(name = "reserved_rows", table = "reserved_row_numbers")
    List<Fruit> reserved;
}

/** {@code @OrderColumn} with all that it may say. */
@Entity
class Ordered {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn(name = "itemNo", nullable = false, columnDefinition = "int")
    List<String> defined;

    @ElementCollection
    @OrderColumn
    @ListIndexBase(1)
    List<String> based;

    @ElementCollection
    @OrderColumn(name = "position", insertable = false, updatable = false)
    @CollectionTable(name = "ordered_read")
    List<String> readOnly;

    @ElementCollection
    @OrderColumn(name = "slot")
    String[] slots;

    @ElementCollection
    @OrderColumn
    int[] numbers;

    @OneToMany
    @OrderColumn(name = "seat", nullable = false)
    @JoinColumn(name = "ordered_id", nullable = false)
    List<Fruit> seats;

    @OneToMany(mappedBy = "line")
    @OrderColumn(name = "line_pos")
    List<Fruit> inLine;
}

/** Collections that Hibernate keeps in an order of its own: no columns come of it. */
@Entity
class Sorted {
    @Id
    Long id;

    @ElementCollection
    @SortNatural
    SortedSet<String> sorted;

    @ElementCollection
    @SortNatural
    SortedMap<String, Integer> byName;

    @ElementCollection
    @OrderBy
    List<String> ordered;

    @ElementCollection
    @Bag
    List<String> bag;

    @ElementCollection
    @SQLRestriction("restricted <> 'x'")
    @Column(name = "restricted")
    Set<String> restricted;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> cascaded;

    @OneToMany
    @JoinColumn(name = "sorted_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<Fruit> fruits;

    @ManyToMany
    @JoinTable(name = "sorted_many")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Fruit> many;

    @ElementCollection
    @Column(name = "picture", nullable = false)
    List<byte[]> pictures;

    @ElementCollection
    @Column(name = "many_words")
    List<String[]> arrays;

    @ElementCollection
    Collection<UUID> ids = new ArrayList<>();

    @ElementCollection
    Set<Kind> kinds;

    @ElementCollection
    Map<Kind, Double> weights;
}

enum Kind {
    SOFT,
    HARD
}

/** The target of the collections. */
@Entity
class Fruit {
    @Id
    Long id;

    @jakarta.persistence.ManyToOne
    Ordered line;
}
