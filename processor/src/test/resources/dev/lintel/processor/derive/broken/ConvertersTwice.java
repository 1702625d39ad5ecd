package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    Boolean paid; // LINT: broken-mapping
}

@Converter(autoApply = true)
class YesNo implements AttributeConverter<Boolean, String> {
    public String convertToDatabaseColumn(Boolean value) {
        return "";
    }

    public Boolean convertToEntityAttribute(String text) {
        return true;
    }
}

@Converter(autoApply = true)
class ZeroOne implements AttributeConverter<Boolean, Integer> {
    public Integer convertToDatabaseColumn(Boolean value) {
        return 0;
    }

    public Boolean convertToEntityAttribute(Integer text) {
        return true;
    }
}
