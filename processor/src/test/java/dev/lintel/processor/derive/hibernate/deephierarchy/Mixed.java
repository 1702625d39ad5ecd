package dev.lintel.processor.derive.hibernate.deephierarchy;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** A generic superclass with an id of any type and an owner of any entity. */
@MappedSuperclass
abstract class Root<K extends Serializable, O> {
    @Id
    K id;

    @ManyToOne
    O owner;

    @ElementCollection
    Set<String> tags;

    @ManyToMany
    List<Label> labels;

    Span span;
}

/** A second level of generics, which binds one and adds one. */
@MappedSuperclass
abstract class Middle<V, O> extends Root<Long, O> {
    V value;

    @OneToMany
    Set<O> all;
}

/** An embeddable with a collection, in superclasses and used twice. */
@Embeddable
class Span {
    int first;

    int last;

    @ElementCollection
    Set<Integer> marks;

    @ManyToMany
    Set<Label> spanLabels;
}

/** An abstract entity over generic superclasses. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Document extends Middle<String, Label> {
    String title;
}

/** A mapped superclass between entities. */
@MappedSuperclass
abstract class Signed extends Document {
    String signature;

    @ManyToOne
    Label signer;

    @ElementCollection
    Set<String> seals;
}

/** A joined entity below a mapped superclass below an entity, with a secondary table. */
@Entity
@SecondaryTable(name = "contract_text")
@AttributeOverride(name = "signature", column = @Column(name = "signed_with", length = 44))
@AssociationOverride(name = "signer", joinColumns = @JoinColumn(name = "signed_by"))
class Contract extends Signed {
    @Column(table = "contract_text")
    String text;
}

/** Another joined entity below the same mapped superclass. */
@Entity
class Licence extends Signed {
    int seats;
}

/** An abstract entity between joined ones. */
@Entity
abstract class Report extends Document {
    int pages;
}

/** A joined entity at the third level. */
@Entity
class YearReport extends Report {
    int year;
}

/** Another entity with the same generic superclass and other types. */
@Entity
class Folder extends Root<String, Folder> {
    String name;
}

/** A single table below an abstract class without a mapping. */
@Entity
class Note extends Unmapped {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    String text;
}

/** A class that is not mapped: its fields are not stored. */
class Unmapped {
    String lost;
}

/** A mapped superclass between entities of a single table. */
@MappedSuperclass
abstract class Pinned extends Note {
    @Column(nullable = true)
    Integer place;
}

/** An entity below it. */
@Entity
class PinnedNote extends Pinned {
    String pin;
}

/** The target of associations. */
@Entity
class Label {
    @Id
    Long id;
}
