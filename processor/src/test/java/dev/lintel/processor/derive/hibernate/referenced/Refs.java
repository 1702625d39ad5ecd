package dev.lintel.processor.derive.hibernate.referenced;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Columns that other tables refer to instead of the key. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"line", "pos"}))
class Post implements Serializable {
    @Id
    Long id;

    @Column(unique = true)
    String code;

    String plain;

    String line;

    int pos;

    Geo geo;

    @ManyToOne
    Post parent;

    @ElementCollection
    @CollectionTable(name = "post_words", joinColumns = @JoinColumn(name = "of_code", referencedColumnName = "code"))
    Set<String> words;

    @OneToMany
    @JoinColumn(name = "of_code", referencedColumnName = "code")
    List<Leaf> leaves;

    @ManyToMany
    @JoinTable(name = "post_labels", joinColumns = @JoinColumn(name = "of_code", referencedColumnName = "code"))
    Set<Leaf> labels;
}

/** An embeddable whose columns other tables refer to. */
@Embeddable
class Geo implements Serializable {
    Integer north;

    Integer east;
}

/** Associations with columns that are not the key. */
@Entity
class Sign implements Serializable {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "post_code", referencedColumnName = "code")
    Post byCode;

    @ManyToOne
    @JoinColumn(name = "post_plain", referencedColumnName = "plain")
    Post byPlain;

    @ManyToOne
    @JoinColumn(name = "post_line", referencedColumnName = "line")
    @JoinColumn(name = "post_pos", referencedColumnName = "pos")
    Post byLine;

    @ManyToOne
    @JoinColumn(name = "geo_east", referencedColumnName = "east")
    @JoinColumn(name = "geo_north", referencedColumnName = "north")
    Post byGeo;

    @OneToOne
    @JoinColumn(name = "one_code", referencedColumnName = "code", nullable = false)
    Post one;

    @OneToMany
    @JoinColumn(name = "leaf_of", nullable = false)
    List<Leaf> leaves;

    @OneToMany
    @JoinColumn(name = "lead_id", updatable = false)
    @OrderColumn
    List<Leaf> lead;

    @OneToMany(mappedBy = "sign")
    List<Leaf> owned;

    @OneToMany
    @JoinColumn(name = "both_id")
    List<Leaf> both;

    @ManyToMany
    @JoinTable(
            name = "sign_posts",
            joinColumns = @JoinColumn(name = "sign"),
            inverseJoinColumns = @JoinColumn(name = "post", referencedColumnName = "code"))
    Set<Post> posts;

    @OneToOne
    @JoinTable(
            name = "sign_twin",
            joinColumns = @JoinColumn(name = "sign"),
            inverseJoinColumns = @JoinColumn(name = "twin"))
    Sign twin;

    @OneToOne(mappedBy = "twin")
    Sign twinOf;

    @ManyToOne(optional = false)
    @JoinTable(name = "sign_group")
    Post group;

    @ManyToOne(optional = false)
    Post must;

    @OneToOne(optional = false)
    Post mustOne;

    @ManyToOne
    SubPost sub;

    @ManyToOne
    Shape shape;

    @ManyToOne
    Square square;

    @ManyToMany
    Set<Shape> shapes;

    @OneToMany
    Set<Square> squares;
}

/** The other side of collections with a join column. */
@Entity
class Leaf {
    @Id
    Long id;

    @ManyToOne
    Sign sign;

    @ManyToOne
    @JoinColumn(name = "both_id", insertable = false, updatable = false)
    Sign both;
}

/** A subclass that associations lead to. */
@Entity
class SubPost extends Post {
    String more;
}

/** The root of a table for each class: nothing can refer to it. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Shape {
    @Id
    Long id;

    @ManyToMany
    Set<Post> posts;

    @OneToMany
    @JoinColumn(name = "shape_id")
    List<Corner> corners;
}

/** A class of a table for each class. */
@Entity
class Square extends Shape {
    int side;

    @ManyToMany
    Set<Corner> marked;
}

/** Refers to the root of a table for each class. */
@Entity
class Corner {
    @Id
    Long id;

    @ManyToOne
    Shape of;
}
