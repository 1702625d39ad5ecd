package shop;

import dev.lintel.Default;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;

@Embeddable
class Flags {
  boolean shiny;

  @Default("false")
  @Column(nullable = false)
  Boolean heavy;
}

class YesNo implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean value) {
    return value == null ? null : value ? "Y" : "N";
  }

  @Override
  public Boolean convertToEntityAttribute(String value) {
    return value == null ? null : value.equals("Y");
  }
}

@Entity
@Table(name = "articles")
class Article {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("false")
  boolean listed;

  @Default("false")
  boolean soldOut;

  @Default("false")
  @Column(nullable = false)
  Boolean returnable;

  @Default("false")
  @NotNull
  @Column(nullable = false)
  Boolean fragile;

  @Default("false")
  @Basic(optional = false)
  Boolean edible;

  @Embedded
  Flags flags;

  @Convert(converter = YesNo.class)
  @Column(nullable = true, length = 1)
  Boolean legacy;

  @Transient Boolean cached;
}

@Entity
@Table(name = "vehicles")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 10)
abstract class Vehicle {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("false")
  boolean registered;
}

@Entity
class Bicycle extends Vehicle {
  int gears;
}
