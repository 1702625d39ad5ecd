package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
    @Enumerated @Convert(converter = K.class) Kind kind; // LINT: broken-mapping
}
enum Kind { A }
@Converter
class K implements AttributeConverter<Kind, String> {
    public String convertToDatabaseColumn(Kind value) { return ""; }
    public Kind convertToEntityAttribute(String text) { return null; }
}
