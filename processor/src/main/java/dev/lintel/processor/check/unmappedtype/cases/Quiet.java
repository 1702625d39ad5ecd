package shop;

import dev.lintel.Jsonb;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Map;

class Weight {
  int grams;
}

class Colour {
  int rgb;
}

class Address {
  String city;
}

class WeightConverter implements AttributeConverter<Weight, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Weight weight) {
    return weight.grams;
  }

  @Override
  public Weight convertToEntityAttribute(Integer grams) {
    return new Weight();
  }
}

@Converter(autoApply = true)
class ColourConverter implements AttributeConverter<Colour, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Colour colour) {
    return colour.rgb;
  }

  @Override
  public Colour convertToEntityAttribute(Integer rgb) {
    return new Colour();
  }
}

@Embeddable
class Size {
  @Column(nullable = false)
  int width;
}

@Entity
@Table(name = "parcels")
class Parcel {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Convert(converter = WeightConverter.class)
  @Column(nullable = false)
  Weight weight;

  @Column(nullable = false)
  Colour colour;

  @Column(nullable = false)
  Size size;

  @Jsonb
  @Column(nullable = false)
  Address address;

  @Jsonb
  @Column(nullable = false)
  Map<String, String> labels;

  @Transient Thread worker;
}
