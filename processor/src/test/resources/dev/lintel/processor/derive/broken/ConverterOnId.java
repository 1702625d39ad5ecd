package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id
    @Convert(converter = YesNo.class) // LINT: broken-mapping
    Boolean id;
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
