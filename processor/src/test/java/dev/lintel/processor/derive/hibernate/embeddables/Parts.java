package dev.lintel.processor.derive.hibernate.embeddables;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.EmbeddedTable;

/** Element collections of embeddables: with to-ones, nested embeddables, arrays. */
@Entity
class Shop {
    @Id
    Long id;

    @ElementCollection
    Set<Offer> offers;

    @ElementCollection
    @OrderColumn
    @CollectionTable(name = "shop_lists")
    @AttributeOverride(name = "price.amount", column = @Column(name = "list_amount", nullable = false))
    @AssociationOverride(name = "article", joinColumns = @JoinColumn(name = "list_article"))
    List<Offer> lists;

    @ElementCollection
    @AttributeOverride(name = "value.price.unit", column = @Column(name = "unit_code", length = 3))
    Map<String, Offer> named;

    Corner first;

    @Embedded
    @AttributeOverride(name = "light", column = @Column(name = "second_light"))
    @AssociationOverride(name = "shelves", joinTable = @JoinTable(name = "shop_second_shelves"))
    @AssociationOverride(name = "article", joinColumns = @JoinColumn(name = "second_article"))
    Corner second;
}

/** An embeddable with a to-one and an embeddable in it. */
@Embeddable
class Offer {
    @ManyToOne
    Article article;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sure_article")
    Article sure;

    Price price;

    int[] sizes;
}

/** An embeddable in an embeddable. */
@Embeddable
class Price {
    long amount;

    String unit;
}

/** An embeddable with collections, used twice. */
@Embeddable
class Corner {
    String light;

    @ManyToOne
    Article article;

    @ManyToMany
    Set<Article> shelves;

    @ElementCollection
    @CollectionTable(name = "corner_words")
    Set<String> words;

    @ElementCollection
    List<String> shades;
}

/** The target of associations in embeddables. */
@Entity
class Article {
    @Id
    Long id;
}

/** {@code @EmbeddedTable}: an embeddable in a secondary table. */
@Entity
@SecondaryTable(name = "depot_price")
class Depot {
    @Id
    Long id;

    @Embedded
    @EmbeddedTable("depot_price")
    Price price;
}

/** A record with a collection and an association. */
@Entity
class Rack {
    @Id
    Long id;

    Slot slot;
}

/** A record that holds more than values. */
@Embeddable
record Slot(
        @ManyToOne Article article,
        @ElementCollection Set<String> labels,
        @OneToMany @JoinColumn(name = "rack_id") List<Article> articles,
        @OneToOne @JoinColumn(name = "best_id") Article best) {}
