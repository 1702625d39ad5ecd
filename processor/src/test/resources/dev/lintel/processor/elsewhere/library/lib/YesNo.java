package lib;

import jakarta.persistence.Converter;

@Converter
public class YesNo extends Coded<Boolean> {

    @Override
    public String convertToDatabaseColumn(Boolean value) {
        return value == null ? null : value ? "yes" : "no";
    }

    @Override
    public Boolean convertToEntityAttribute(String text) {
        return text == null ? null : text.equals("yes");
    }
}
