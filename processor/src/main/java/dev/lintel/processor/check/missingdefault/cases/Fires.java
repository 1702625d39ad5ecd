package shop;

import dev.lintel.Enum;
import dev.lintel.Enum.Strategy;
import dev.lintel.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;

@Enum(name = "mood")
enum Mood {
  @Label("very-calm")
  CALM,
  CROSS
}

@Enum(name = "reasons", strategy = Strategy.LOOKUP)
enum Reason {
  WISH,
  NEED
}

enum Size {
  SMALL,
  LARGE
}

enum Weight {
  LIGHT(1),
  HEAVY(2);

  @EnumeratedValue final int number;

  Weight(int number) {
    this.number = number;
  }
}

@MappedSuperclass
abstract class Switched {
  boolean enabled; // LINT: missing-default
}

@Embeddable
class Flags {
  @Column(nullable = false)
  boolean shiny; // LINT: missing-default

  boolean loud;
}

@Entity
@Table(name = "dogs")
class Dog extends Switched {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  boolean tame = true; // LINT: missing-default

  @NotNull Boolean chipped; // LINT: missing-default

  @Column(nullable = false)
  Mood mood; // LINT: missing-default

  @Column(nullable = false)
  Reason reason; // LINT: missing-default

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  Size size; // LINT: missing-default

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(nullable = false)
  Size bed; // LINT: missing-default

  @Column(nullable = false)
  Weight weight; // LINT: missing-default

  @Embedded Flags flags;

  @Embedded
  @AttributeOverride(name = "shiny", column = @Column(name = "coat_shiny", nullable = true))
  @AttributeOverride(name = "loud", column = @Column(name = "coat_loud", nullable = false))
  Coat coat;
}

@Embeddable
class Coat {
  @Column(nullable = true)
  Integer shiny;

  boolean loud; // LINT: missing-default
}

@NullMarked
@Entity
@Table(name = "cats")
class Cat {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Boolean indoor; // LINT: missing-default
}
