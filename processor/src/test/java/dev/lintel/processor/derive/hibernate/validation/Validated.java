package dev.lintel.processor.derive.hibernate.validation;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

/** The constraints of Jakarta Validation and of Hibernate Validator. */
@Entity
class Validated {
    @Id
    Long id;

    @NotNull
    String present;

    @NotBlank
    String written;

    @NotEmpty
    String filled;

    @NotNull
    @Column(nullable = true)
    Integer contradiction;

    @Size(max = 50)
    String sized;

    @Size(min = 2)
    String minOnly;

    @Size(max = 50)
    @Column(length = 20)
    String sizeOverLength;

    @Size(max = 20)
    @Column(columnDefinition = "varchar(99)")
    String defined;

    @Length(max = 30)
    String length;

    @Size(max = 8)
    byte[] bytes;

    @Size(max = 4)
    char[] letters;

    @Digits(integer = 6, fraction = 2)
    BigDecimal digits;

    @Digits(integer = 3, fraction = 0)
    @Column(precision = 12, scale = 4)
    BigDecimal digitsOverPrecision;

    @Digits(integer = 4, fraction = 2)
    int digitsOfInt;

    @Min(1)
    int min;

    @Max(10)
    Integer max;

    @Min(-5)
    @Max(5)
    long between;

    @Range(min = 1, max = 99)
    int range;

    @DecimalMin("1.5")
    @DecimalMax("9.5")
    BigDecimal decimal;

    @Positive
    int positive;

    @PositiveOrZero
    @NegativeOrZero
    int zero;

    @Email
    String email;

    @Pattern(regexp = "[a-z]*")
    String pattern;

    @Null
    String nothing;

    @NotNull(groups = Later.class)
    String later;

    @NotNull(groups = {Later.class, Default.class})
    String nowAndLater;

    @Size.List({@Size(max = 12), @Size(min = 3)})
    String listed;

    @Name
    String name;

    @Nick
    String nick;

    @Either
    String either;

    @Embedded
    @Valid
    Spot spot;

    @Embedded
    @Valid
    @NotNull
    Spot2 spotThatIs;

    @Embedded
    Spot3 unchecked;

    @NotNull
    @ManyToOne
    Validated parent;

    @ElementCollection
    @Size(max = 3)
    Set<@NotNull @Size(max = 15) String> tags;

    @NotEmpty
    List<@NotBlank String> words;
}

/** A group that is not validated by default. */
interface Later {}

/** Composed of others. */
@NotNull
@Size(max = 70)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Name {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

/** Composed of a composed one. */
@Name
@Size(min = 2)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Nick {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

/** One of several is enough. */
@ConstraintComposition(CompositionType.OR)
@NotNull
@Size(max = 5)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Either {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

/** Constraints in an embeddable. */
@Embeddable
class Spot {
    @NotNull
    @Size(max = 11)
    String place;

    @Min(3)
    Integer x;
}

@Embeddable
class Spot2 {
    @NotNull
    @Size(max = 11)
    String place2;

    String place2b;
}

@Embeddable
class Spot3 {
    @NotNull
    @Size(max = 11)
    String place3;
}

/** Constraints of a superclass count too. */
@MappedSuperclass
class Base {
    @Id
    Long id;

    @NotNull
    @Size(max = 9)
    String inherited;
}

/** The root of a single table. */
@Entity
class Root extends Base {
    @NotNull
    String ofRoot;
}

/** In a single table nothing of a subclass is NOT NULL. */
@Entity
@DiscriminatorValue("leaf")
class Leaf extends Root {
    @NotNull
    @Size(max = 7)
    String ofLeaf;

    @NotNull
    @Min(2)
    Integer numberOfLeaf;
}

/** Constraints on getters of a class with fields mapped. */
@Entity
class OnGetters {
    @Id
    Long id;

    private String title;

    @NotNull
    @Size(max = 21)
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
