package dev.lintel.processor.derive.hibernate.tablesfull;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.Comment;

/** {@code @Table} with all that it may say. */
@Entity
@Table(
        name = "FullTable",
        schema = "full_schema",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"firstName", "lastName"}),
            @UniqueConstraint(
                    name = "UQ_Named",
                    columnNames = {"dueOn", "friend_id"})
        },
        indexes = {
            @Index(columnList = "lastName, firstName desc"),
            @Index(name = "IX_Named", columnList = "dueOn DESC, friend_id ASC"),
            @Index(name = "ix_unique", columnList = "city, lastName", unique = true)
        },
        check = {
            @CheckConstraint(constraint = "number > 0"),
            @CheckConstraint(name = "ck_city", constraint = "city <> ''")
        },
        comment = "All that a table may say")
@Check(constraints = "number < 1000")
class Full {
    @Id
    Long id;

    String firstName;

    String lastName;

    LocalDate dueOn;

    int number;

    @ManyToOne
    Full friend;

    @Embedded
    Town town;

    @ElementCollection
    @CollectionTable(
            name = "FullWords",
            schema = "full_schema",
            uniqueConstraints = @UniqueConstraint(columnNames = {"word"}),
            indexes = @Index(columnList = "word"))
    @Column(name = "word", nullable = false)
    List<String> words;

    @ManyToMany
    @JoinTable(
            name = "full_friends",
            schema = "full_schema",
            uniqueConstraints = @UniqueConstraint(columnNames = {"full_id", "friends_id"}),
            indexes = @Index(columnList = "friends_id"),
            check = @CheckConstraint(constraint = "full_id <> friends_id"),
            comment = "Who knows whom")
    List<Full> friends;

    @ManyToMany
    @JoinTable(name = "full_checked")
    @Check(constraints = "full_id > 0")
    Set<Full> checked;
}

/** An embeddable whose columns a table speaks of. */
@Embeddable
class Town {
    String city;
}

/** {@code @Checks} and {@code @Comments} of Hibernate. */
@Entity
@Checks({@Check(name = "ck_low", constraints = "low > 0"), @Check(constraints = "high > low")})
@Comment("What was checked")
class Checked {
    @Id
    Long id;

    @Comment("The lower one")
    int low;

    int high;
}

/** {@code @Table} on classes of joined tables: uniques and indexes of each. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "vessels", uniqueConstraints = @UniqueConstraint(columnNames = "code"))
class Vessel {
    @Id
    Long id;

    String code;
}

/** A joined subclass with {@code @Table}. */
@Entity
@Table(
        name = "tugs",
        schema = "full_schema",
        uniqueConstraints = @UniqueConstraint(columnNames = "harbour"),
        indexes = @Index(columnList = "power"))
class Tug extends Vessel {
    String harbour;

    int power;
}

/** The root of a single table with uniques of its own. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "label"))
class Thing {
    @Id
    Long id;

    String label;
}

/** A subclass in a single table with a unique column. */
@Entity
class SubThing extends Thing {
    @Column(unique = true)
    String tag;
}
