package dev.lintel.processor.derive.hibernate.softdelete;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A converter of one's own for {@code @SoftDelete}. */
@Converter
public class StateConverter implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean deleted) {
        return deleted == null ? null : deleted ? "gone" : "there";
    }

    @Override
    public Boolean convertToEntityAttribute(String state) {
        return state == null ? null : "gone".equals(state);
    }
}
