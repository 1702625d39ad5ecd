package dev.lintel.processor.derive.hibernate.registrations;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

/** Hibernate's {@code @ConverterRegistration} on a package. */
@Entity
class Registered {
    @Id
    Long id;

    Celsius celsius;
    Kelvin kelvin;
    Rankine rankine;
}

class Celsius implements Serializable {
    private static final long serialVersionUID = 1;
}

class Kelvin implements Serializable {
    private static final long serialVersionUID = 1;
}

class Rankine implements Serializable {
    private static final long serialVersionUID = 1;
}

/** Says nothing of applying itself. */
class CelsiusToText implements AttributeConverter<Celsius, String> {
    @Override
    public String convertToDatabaseColumn(Celsius value) {
        return null;
    }

    @Override
    public Celsius convertToEntityAttribute(String value) {
        return null;
    }
}

class KelvinToText implements AttributeConverter<Kelvin, String> {
    @Override
    public String convertToDatabaseColumn(Kelvin value) {
        return null;
    }

    @Override
    public Kelvin convertToEntityAttribute(String value) {
        return null;
    }
}

/** The registration outweighs what it says itself. */
@Converter(autoApply = true)
class RankineToText implements AttributeConverter<Rankine, String> {
    @Override
    public String convertToDatabaseColumn(Rankine value) {
        return null;
    }

    @Override
    public Rankine convertToEntityAttribute(String value) {
        return null;
    }
}
