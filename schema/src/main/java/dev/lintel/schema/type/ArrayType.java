package dev.lintel.schema.type;

import dev.lintel.schema.name.QualifiedName;

/** An array (PostgreSQL manual, section 8.15). PostgreSQL keeps no dimensions: {@code text[][]} is {@code text[]}. */
public record ArrayType(SqlType element) implements SqlType {

    public ArrayType {
        if (element instanceof ArrayType inner) {
            element = inner.element();
        }
    }

    @Override
    public boolean isOf(QualifiedName type) {
        return element.isOf(type);
    }

    @Override
    public SqlType renamed(QualifiedName from, QualifiedName to) {
        return new ArrayType(element.renamed(from, to));
    }

    @Override
    public String sql() {
        return element.sql() + "[]";
    }
}
