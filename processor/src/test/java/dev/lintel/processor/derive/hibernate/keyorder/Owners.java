package dev.lintel.processor.derive.hibernate.keyorder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;

/** The owner's key in tables of its collections and in its other tables. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(
        name = "owner_rest",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "o_1"),
            @PrimaryKeyJoinColumn(name = "o_2"),
            @PrimaryKeyJoinColumn(name = "o_3")
        })
class ClassOwner {
    @EmbeddedId
    ParentName id;

    @Column(table = "owner_rest")
    String rest;

    @ElementCollection
    @CollectionTable(
            name = "owner_words",
            joinColumns = {@JoinColumn(name = "o_1"), @JoinColumn(name = "o_2"), @JoinColumn(name = "o_3")})
    Set<String> words;

    @OneToMany
    @JoinColumn(name = "owner_1")
    @JoinColumn(name = "owner_2")
    @JoinColumn(name = "owner_3")
    List<Owned> owned;

    @ManyToMany
    @JoinTable(
            name = "owner_many",
            joinColumns = {@JoinColumn(name = "m_1"), @JoinColumn(name = "m_2"), @JoinColumn(name = "m_3")})
    Set<Owned> many;
}

/** A joined subclass that names the columns of its key. */
@Entity
@PrimaryKeyJoinColumn(name = "s_1")
@PrimaryKeyJoinColumn(name = "s_2")
@PrimaryKeyJoinColumn(name = "s_3")
class SubOwner extends ClassOwner {
    int more;
}

/** The same with an id class. */
@Entity
@IdClass(RoadKey.class)
class RoadOwner {
    @Id
    @Column(length = 5)
    String zip;

    @Id
    @Column(length = 11)
    String last;

    @Id
    @Column(length = 7)
    String first;

    @ElementCollection
    @CollectionTable(
            name = "road_words",
            joinColumns = {@JoinColumn(name = "o_1"), @JoinColumn(name = "o_2"), @JoinColumn(name = "o_3")})
    Set<String> words;

    @OneToMany
    @JoinColumn(name = "road_1")
    @JoinColumn(name = "road_2")
    @JoinColumn(name = "road_3")
    List<Owned> owned;
}

@Entity
class Owned {
    @Id
    Long id;
}

/** A key that is another's, under other names. */
@Entity
class Derived {
    @EmbeddedId
    ParentName id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "d_1")
    @JoinColumn(name = "d_2")
    @JoinColumn(name = "d_3")
    ByClass parent;
}
