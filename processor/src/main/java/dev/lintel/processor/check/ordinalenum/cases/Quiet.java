package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.Enum.Strategy;
import dev.lintel.OnDelete;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

enum Colour {
  RED,
  BLUE
}

enum Level {
  LOW(10),
  HIGH(20);

  @EnumeratedValue final int number;

  Level(int number) {
    this.number = number;
  }
}

@Enum(name = "shape")
enum Shape {
  ROUND,
  SQUARE
}

@Enum(name = "materials", strategy = Strategy.LOOKUP)
enum Material {
  WOOD,
  STONE
}

enum Taste {
  SWEET,
  SOUR
}

@Converter(autoApply = true)
class TasteConverter implements AttributeConverter<Taste, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Taste value) {
    return value == Taste.SWEET ? 100 : 200;
  }

  @Override
  public Taste convertToEntityAttribute(Integer value) {
    return value == 100 ? Taste.SWEET : Taste.SOUR;
  }
}

class ColourConverter implements AttributeConverter<Colour, Short> {
  @Override
  public Short convertToDatabaseColumn(Colour value) {
    return value == Colour.RED ? (short) 1 : (short) 2;
  }

  @Override
  public Colour convertToEntityAttribute(Short value) {
    return value == 1 ? Colour.RED : Colour.BLUE;
  }
}

@Entity
@Table(name = "toys")
class Toy {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("'RED'")
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  Colour colour;

  @Convert(converter = ColourConverter.class)
  @Column(nullable = true)
  Colour lining;

  @Column(nullable = true)
  Level level;

  @Default("'round'")
  @Column(nullable = false)
  Shape shape;

  @Column(nullable = true)
  Material material;

  @Column(nullable = true)
  Taste taste;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(nullable = true)
  Colour named;

  @Enumerated
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(nullable = true, columnDefinition = "colour")
  Colour namedAndDefined;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(nullable = true, length = 20)
  Colour coded;

  @Enumerated(EnumType.STRING)
  @Column(nullable = true, columnDefinition = "varchar(20)")
  Colour defined;

  @Column(nullable = false)
  int position;

  @Transient Colour shown;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "toy_colours",
      joinColumns = @JoinColumn(name = "toy_id"),
      foreignKey = @ForeignKey(name = "fk_toy_colours_toy_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "colour", nullable = false, length = 20)
  Set<Colour> colours;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "toy_counts",
      joinColumns = @JoinColumn(name = "toy_id"),
      foreignKey = @ForeignKey(name = "fk_toy_counts_toy_id"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "colour", length = 20)
  @Column(name = "count", nullable = false)
  Map<Colour, Integer> counts;
}
