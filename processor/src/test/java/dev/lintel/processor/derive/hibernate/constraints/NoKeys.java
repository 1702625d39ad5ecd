package dev.lintel.processor.derive.hibernate.constraints;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** {@code ConstraintMode.NO_CONSTRAINT} wherever it may be said. */
@Entity
class Free {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target onColumn;

    @ManyToOne
    @JoinColumns(
            value = @JoinColumn(name = "columns_id", referencedColumnName = "id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target onColumns;

    @OneToOne
    @JoinColumn(name = "one_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target one;

    @ManyToMany
    @JoinTable(
            name = "free_owner",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            joinColumns = @JoinColumn(name = "free_id"))
    Set<Target> onOwner;

    @ManyToMany
    @JoinTable(name = "free_inverse", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Target> onInverse;

    @ManyToMany
    @JoinTable(
            name = "free_both",
            joinColumns = @JoinColumn(name = "free_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
            inverseJoinColumns =
                    @JoinColumn(name = "target_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    Set<Target> onBoth;

    @ElementCollection
    @CollectionTable(name = "free_words", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<String> words;

    @ElementCollection
    @CollectionTable(
            name = "free_names",
            joinColumns = @JoinColumn(name = "free", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    Set<String> names;

    @OneToMany
    @JoinColumn(name = "free_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<Target> targets;

    @ManyToMany
    @JoinTable(name = "free_map")
    @MapKeyJoinColumn(name = "key_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Map<Target, Target> map;

    @ManyToOne
    @JoinTable(name = "free_series", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target series;

    @ManyToMany
    @JoinTable(name = "free_lost")
    @NotFound(action = NotFoundAction.IGNORE)
    Set<Target> lost;

    @ManyToOne
    @Fetch(FetchMode.JOIN)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Target fetched;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_named", value = ConstraintMode.CONSTRAINT))
    @OnDelete(action = OnDeleteAction.RESTRICT)
    Target restricted;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT))
    Target byDefault;
}

/** The target of associations without constraints. */
@Entity
class Target {
    @Id
    Long id;

    @ManyToMany(mappedBy = "onOwner")
    Set<Free> frees;
}

/** The root of joined tables. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Parent {
    @Id
    Long id;
}

/** A joined subclass without a constraint. */
@Entity
@PrimaryKeyJoinColumn(name = "parent_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Child extends Parent {
    String more;
}

/** A joined subclass whose rows are deleted with the parent's. */
@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Other extends Parent {
    @OneToOne
    @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target same;
}
