package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Convert(converter = YesNo.class) // LINT: nonportable-mapping
    String paid;
}

@Converter
class YesNo implements AttributeConverter<Boolean, String> {
    public String convertToDatabaseColumn(Boolean value) {
        return "";
    }

    public Boolean convertToEntityAttribute(String text) {
        return true;
    }
}
