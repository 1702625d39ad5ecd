package dev.lintel.processor.derive.hibernate.combined;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.SoftDelete;

/** A table for each class with all kinds of collections and associations in the root. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"left_part", "right_part"}))
class Item {
    @Id
    Long id;

    @ElementCollection
    Set<String> words;

    @ManyToMany
    List<Tag> tags;

    @OneToMany(mappedBy = "item")
    List<Note> notes;

    @OneToMany
    @OrderColumn
    List<Note> ordered;

    @ManyToOne
    Item other;

    @OneToOne
    Tag mark;

    @OneToOne
    Stand single;

    @Column(unique = true)
    String code;

    @Column(name = "left_part")
    String left;

    @Column(name = "right_part")
    String right;
}

/** A subclass with collections of its own. */
@Entity
class LargeItem extends Item {
    @ElementCollection
    Map<String, Integer> sizes;

    @ManyToMany
    Set<Tag> more;
}

/** Refers to the root of a table for each class. */
@Entity
class Note {
    @Id
    Long id;

    @ManyToOne
    Item item;

    @ManyToOne
    @JoinColumn(name = "large")
    LargeItem largeItem;
}

/** The target of associations, with a composite key. */
@Entity
class Tag {
    @EmbeddedId
    TagId id;

    @ManyToMany(mappedBy = "tags")
    List<Item> items;

    @OneToMany(mappedBy = "place.tag")
    Set<Stand> stands;
}

/** A key of two. */
@Embeddable
record TagId(String area, int number) implements Serializable {}

/** A secondary table with an association to a composite key, an {@code @Any} and a soft delete. */
@Entity
@SoftDelete
@SecondaryTable(name = "stand_more")
class Stand {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "best_area", referencedColumnName = "area", table = "stand_more")
    @JoinColumn(name = "best_number", referencedColumnName = "number", table = "stand_more")
    Tag best;

    @Embedded
    @AssociationOverride(
            name = "all",
            joinTable =
                    @JoinTable(
                            name = "stand_all",
                            joinColumns = @JoinColumn(name = "of_stand"),
                            inverseJoinColumns = {
                                @JoinColumn(name = "all_area", referencedColumnName = "area"),
                                @JoinColumn(name = "all_number", referencedColumnName = "number")
                            }))
    StandPlace place;

    @ElementCollection
    @CollectionTable(name = "stand_hours")
    @MapKeyJoinColumn(name = "of_note")
    Map<Note, Hours> hours;
}

/** An embeddable with associations that others are mapped by. */
@Embeddable
class StandPlace {
    @ManyToOne
    Tag tag;

    @ManyToMany
    Set<Tag> all;

    String name;
}

/** An embeddable in a map of entities, with an {@code @Any}. */
@Embeddable
class Hours {
    int opens;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kept_by_type", length = 40)
    @JoinColumn(name = "kept_by")
    @AnyDiscriminatorValue(discriminator = "note", entity = Note.class)
    Object keeper;
}

/** A mapped superclass with a collection whose table its subclass names. */
@MappedSuperclass
abstract class Linked<T> {
    @Id
    Long id;

    @ManyToMany
    Set<T> links;

    @OneToMany
    @JoinColumn(name = "linked_id")
    List<T> owned;

    @ManyToOne
    T main;
}

/** A subclass that names the join table and the columns. */
@Entity
@AssociationOverride(name = "links", joinTable = @JoinTable(name = "page_links"))
@AssociationOverride(name = "main", joinColumns = @JoinColumn(name = "main_note"))
class Page extends Linked<Note> {}

/** A subclass that names nothing. */
@Entity
class Sheet extends Linked<Page> {}
