package dev.lintel.processor.derive.hibernate.softdelete;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** {@code @SoftDelete} as it is by default: a flag. */
@Entity
@SoftDelete
class Flagged {
    @Id
    Long id;

    @Version
    int version;

    String name;

    @ManyToOne(fetch = jakarta.persistence.FetchType.EAGER)
    Flagged other;
}

/** {@code @SoftDelete} on a class, which counts for its collections too. */
@Entity
@SoftDelete
class Spread {
    @Id
    Long id;

    @ElementCollection
    Set<String> words;

    @ManyToMany
    List<Flagged> flagged;

    @jakarta.persistence.OneToMany
    @jakarta.persistence.JoinColumn(name = "spread_id")
    List<Active> active;

    @jakarta.persistence.Column(unique = true)
    String code;
}

/** {@code @SoftDelete} with the flag the other way round. */
@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Active {
    @Id
    Long id;
}

/** {@code @SoftDelete} with the time of the deletion. */
@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
class Timed {
    @Id
    Long id;
}

/** {@code @SoftDelete} with a column name and a comment. */
@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "goneAt", comment = "When it went")
class Named {
    @Id
    Long id;
}

/** {@code @SoftDelete} with yes and no. */
@Entity
@SoftDelete(converter = YesNoConverter.class, columnName = "is_gone")
class YesNo {
    @Id
    Long id;
}

/** {@code @SoftDelete} with 0 and 1. */
@Entity
@SoftDelete(converter = NumericBooleanConverter.class, strategy = SoftDeleteType.ACTIVE)
class Numbered {
    @Id
    Long id;
}

/** {@code @SoftDelete} with T and F. */
@Entity
@SoftDelete(converter = TrueFalseConverter.class)
class TrueFalse {
    @Id
    Long id;
}

/** {@code @SoftDelete} with a class of one's own that converts. */
@Entity
@SoftDelete(converter = StateConverter.class, columnName = "state")
class Converted {
    @Id
    Long id;
}

/** {@code @SoftDelete} on a superclass. */
@MappedSuperclass
@SoftDelete(columnName = "removed")
class Removable {
    @Id
    Long id;
}

/** {@code @SoftDelete} that comes from a mapped superclass. */
@Entity
class Removed extends Removable {
    String what;
}

/** {@code @SoftDelete} on the root of joined tables. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SoftDelete
class Base {
    @Id
    Long id;
}

/** A joined subclass: the root has the flag. */
@Entity
class Derived extends Base {
    String more;
}

/** {@code @SoftDelete} on the root of a single table with a secondary table. */
@Entity
@SoftDelete
@SecondaryTable(name = "single_more")
class Single {
    @Id
    Long id;

    @Column(table = "single_more")
    String more;
}

/** A subclass in a single table. */
@Entity
class SubSingle extends Single {
    String most;
}

/** {@code @SoftDelete} on the root of a table for each class. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Own {
    @Id
    Long id;
}

/** A subclass with a table of its own. */
@Entity
class SubOwn extends Own {
    String more;
}

/** {@code @SoftDelete} on collections. */
@Entity
class Holder {
    @Id
    Long id;

    @ElementCollection
    @SoftDelete
    Set<String> words;

    @ElementCollection
    @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "here")
    List<String> names;

    @ManyToMany
    @JoinTable(name = "holder_active")
    @SoftDelete(converter = YesNoConverter.class)
    Set<Active> actives;

    @ManyToMany
    @JoinTable(name = "holder_timed")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
    List<Timed> timed;

    @ManyToMany
    @JoinTable(name = "holder_plain")
    Set<Flagged> plain;
}
