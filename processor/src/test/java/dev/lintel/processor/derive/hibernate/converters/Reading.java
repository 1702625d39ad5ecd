package dev.lintel.processor.derive.hibernate.converters;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;

@Entity
class Reading {
    @Id
    Long id;

    Celsius heat;

    @Column(name = "heat_text", length = 20, nullable = false)
    @Convert(converter = CelsiusText.class)
    Celsius asText;

    boolean automatic;

    @Convert(disableConversion = true)
    Boolean plain;

    Mood mood;

    @Enumerated(EnumType.STRING)
    Mood exempt;

    @Convert(converter = WordList.class)
    @Column(length = 1000)
    List<String> words;

    @Embedded
    @Convert(attributeName = "low", converter = CelsiusText.class)
    Range range;

    @ElementCollection
    List<Celsius> history;

    @ElementCollection
    Map<Celsius, Celsius> pairs;

    @ElementCollection
    @Convert(attributeName = "key", converter = CelsiusText.class)
    @Convert(attributeName = "value", converter = CelsiusText.class)
    Map<Celsius, Celsius> texts;
}

@Embeddable
class Range {
    Celsius low;
    Celsius high;
}

/** No entity, no embeddable: known by its converter alone. */
class Celsius implements Comparable<Celsius> {
    double degrees;

    @Override
    public int compareTo(Celsius other) {
        return Double.compare(degrees, other.degrees);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Celsius;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

enum Mood {
    GOOD,
    BAD
}

@Converter(autoApply = true)
class CelsiusNumber implements AttributeConverter<Celsius, Double> {
    @Override
    public Double convertToDatabaseColumn(Celsius value) {
        return value == null ? null : value.degrees;
    }

    @Override
    public Celsius convertToEntityAttribute(Double value) {
        return value == null ? null : new Celsius();
    }
}

@Converter
class CelsiusText implements AttributeConverter<Celsius, String> {
    @Override
    public String convertToDatabaseColumn(Celsius value) {
        return value == null ? null : "" + value.degrees;
    }

    @Override
    public Celsius convertToEntityAttribute(String value) {
        return value == null ? null : new Celsius();
    }
}

/** Gets its type arguments from a superclass. */
abstract class BaseConverter<X, Y> implements AttributeConverter<X, Y> {}

@Converter(autoApply = true)
class YesNo extends BaseConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
        return value == null ? null : value ? "Y" : "N";
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
        return value == null ? null : value.equals("Y");
    }
}

@Converter(autoApply = true)
class MoodLetter implements AttributeConverter<Mood, Character> {
    @Override
    public Character convertToDatabaseColumn(Mood value) {
        return value == null ? null : value.name().charAt(0);
    }

    @Override
    public Mood convertToEntityAttribute(Character value) {
        return value == null ? null : value == 'G' ? Mood.GOOD : Mood.BAD;
    }
}

class WordList implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> value) {
        return value == null ? null : String.join(",", value);
    }

    @Override
    public List<String> convertToEntityAttribute(String value) {
        return value == null ? null : List.of(value.split(","));
    }
}
