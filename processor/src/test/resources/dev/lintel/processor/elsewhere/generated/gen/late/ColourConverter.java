package gen.late;

import gen.Colour;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class ColourConverter implements AttributeConverter<Colour, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Colour colour) {
        return colour == null ? null : colour.ordinal();
    }

    @Override
    public Colour convertToEntityAttribute(Integer number) {
        return number == null ? null : Colour.values()[number];
    }
}
