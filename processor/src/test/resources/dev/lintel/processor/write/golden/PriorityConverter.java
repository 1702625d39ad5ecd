package com.example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import javax.annotation.processing.Generated;

/**
 * Stores {@link Priority} as text. Its values are what {@code @Label} says, or the names in lower case.
 */
@Generated("dev.lintel.processor.ConverterProcessor")
@Converter(
        autoApply = true
)
public final class PriorityConverter implements AttributeConverter<Priority, String> {
    @Override
    public String convertToDatabaseColumn(Priority constant) {
        if (constant == null) {
            return null;
        }
        return switch (constant) {
            case LOW -> "low";
            case NORMAL -> "normal";
            case VERY_HIGH -> "very high";
        };
    }

    @Override
    public Priority convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        return switch (stored) {
            case "low" -> Priority.LOW;
            case "normal" -> Priority.NORMAL;
            case "very high" -> Priority.VERY_HIGH;
            default -> throw new IllegalArgumentException("'" + stored + "' is not a stored value of com.example.Priority");
        };
    }
}
