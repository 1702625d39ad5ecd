package dev.lintel.schema.type;

/** An array (PostgreSQL manual, section 8.15). PostgreSQL keeps no dimensions: {@code text[][]} is {@code text[]}. */
public record ArrayType(SqlType element) implements SqlType {

    public ArrayType {
        if (element instanceof ArrayType inner) {
            element = inner.element();
        }
    }

    @Override
    public String sql() {
        return element.sql() + "[]";
    }
}
