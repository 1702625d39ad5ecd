package com.example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import javax.annotation.processing.Generated;

/**
 * Stores {@link Invoice.State} as text. Its values are what {@code @Label} says, or the names in lower case.
 */
@Generated("dev.lintel.processor.ConverterProcessor")
@Converter(
        autoApply = true
)
final class Invoice_StateConverter implements AttributeConverter<Invoice.State, String> {
    @Override
    public String convertToDatabaseColumn(Invoice.State constant) {
        if (constant == null) {
            return null;
        }
        return switch (constant) {
            case OVERDUE -> "past_due";
            case PAID -> "\"paid\" $L\n";
        };
    }

    @Override
    public Invoice.State convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        return switch (stored) {
            case "past_due" -> Invoice.State.OVERDUE;
            case "\"paid\" $L\n" -> Invoice.State.PAID;
            default -> throw new IllegalArgumentException("'" + stored + "' is not a stored value of com.example.Invoice.State");
        };
    }
}
