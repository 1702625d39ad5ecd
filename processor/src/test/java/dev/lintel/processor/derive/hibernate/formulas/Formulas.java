package dev.lintel.processor.derive.hibernate.formulas;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.ConcreteProxy;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.Parent;
import org.hibernate.annotations.PropertyRef;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.TargetEmbeddable;

/** {@code @JoinFormula}, {@code @Formula}: values without columns; {@code @NotFound}: no foreign key. */
@Entity
@RowId
@ConcreteProxy
class Trip {
    @Id
    Long id;

    String code;

    @Formula("upper(code)")
    String upperCode;

    @ManyToOne
    @JoinFormula("cast(code as bigint)")
    Trip next;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Trip lost;

    @ManyToOne
    @JoinColumn(name = "gone_id")
    @NotFound(action = NotFoundAction.EXCEPTION)
    Trip gone;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "leg_no", referencedColumnName = "number"))
    @JoinColumnOrFormula(formula = @JoinFormula(value = "code", referencedColumnName = "line"))
    Leg leg;

    @ManyToOne
    @PropertyRef("email")
    @JoinColumn(name = "guest_mail")
    Guest guest;

    @ColumnTransformer(read = "lower(shown)", write = "?")
    String shown;
}

/** A key of two columns, one of which is a formula elsewhere. */
@Entity
@IdClass(LegId.class)
class Leg {
    @Id
    String line;

    @Id
    int number;
}

/** The key of a leg. */
record LegId(String line, int number) {}

/** An entity that is referred to by an attribute that is not its key. */
@Entity
class Guest {
    @Id
    Long id;

    @Column(unique = true)
    String email;
}

/** {@code @Immutable}: it has a table all the same. */
@Entity
@Immutable
class Fixed {
    @Id
    Long id;
}

/** {@code @Subselect}: no table. */
@Entity
@Subselect("select id, code from trip")
class TripCode {
    @Id
    Long id;

    String code;
}

/** {@code @DiscriminatorFormula}: no discriminator column. */
@Entity
@DiscriminatorFormula("case when weight > 10 then 'H' else 'L' end")
class Load {
    @Id
    Long id;

    int weight;
}

/** A subclass by the formula. */
@Entity
@DiscriminatorValue("H")
class HeavyLoad extends Load {
    String crane;
}

/** A discriminator with an SQL type of its own and options. */
@Entity
@DiscriminatorColumn(name = "of_kind", columnDefinition = "varchar(7)")
@DiscriminatorOptions(force = true, insert = true)
class Kinded {
    @Id
    Long id;
}

/** A number as discriminator; nobody extends the class. */
@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("3")
class NumberKinded {
    @Id
    Long id;
}

/** A letter as discriminator of joined tables. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR, length = 3)
@DiscriminatorValue("A")
class Lettered {
    @Id
    Long id;
}

/** A joined subclass. */
@Entity
@DiscriminatorValue("B")
class SubLettered extends Lettered {
    String more;
}

/** {@code @Parent}, {@code @TargetEmbeddable} and {@code @EmbeddedColumnNaming} in and on embeddables. */
@Entity
@Table(name = "boxes")
class Box {
    @Id
    Long id;

    Side side;

    @jakarta.persistence.Embedded
    @TargetEmbeddable(Lid.class)
    Cover cover;

    @jakarta.persistence.Embedded
    @EmbeddedColumnNaming("left_%s")
    Edge left;

    @jakarta.persistence.Embedded
    @EmbeddedColumnNaming
    Edge right;

    @ElementCollection
    List<Side> sides;
}

/** An embeddable that knows what it is in. */
@Embeddable
class Side {
    @Parent
    Box box;

    String paint;

    public Box getBox() {
        return box;
    }

    public void setBox(Box box) {
        this.box = box;
    }
}

/** An embeddable that an interface stands for. */
@Embeddable
class Lid implements Cover {
    String hinge;
}

interface Cover {}

/** An embeddable whose columns are named by a pattern where it is used. */
@Embeddable
class Edge {
    int length;

    @Column(name = "edge_colour")
    String colour;
}

/** Embeddables that extend each other: all columns and one that says which it is. */
@Entity
class Page {
    @Id
    Long id;

    Shape shape;
}

/** Embeddables that extend each other in two places, without a name for what says which they are. */
@Entity
class Sheet {
    @Id
    Long id;

    Stamp firstStamp;

    @ElementCollection
    List<Stamp> stamps;
}

/** The root of embeddables without a discriminator column of its own. */
@Embeddable
class Stamp {
    String ink;
}

/** An embeddable that extends another, without a discriminator column of its own. */
@Embeddable
class SeasonStamp extends Stamp {
    String season;
}

/** The root of embeddables that extend each other. */
@Embeddable
@DiscriminatorColumn(name = "shape_kind", length = 10)
class Shape {
    @Column(nullable = false)
    String colour;
}

/** An embeddable that extends another. */
@Embeddable
class Circle extends Shape {
    @Column(nullable = false)
    int radius;
}

/** An embeddable that extends one that extends another. */
@Embeddable
class Ring extends Circle {
    int hole;
}
