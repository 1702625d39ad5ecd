package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
    @Version @Convert(converter = K.class) int kind; // LINT: broken-mapping
}
@Converter
class K implements AttributeConverter<Integer, String> {
    public String convertToDatabaseColumn(Integer value) { return ""; }
    public Integer convertToEntityAttribute(String text) { return null; }
}
