package dev.lintel.schema.type;

import dev.lintel.schema.name.QualifiedName;

/**
 * A type that is not built in: an enum, a domain, a composite, a type of an extension.
 *
 * @param name its name
 * @param modifier what stands in parentheses behind it, with them; empty for nothing
 */
public record NamedType(QualifiedName name, String modifier) implements SqlType {

    public static NamedType of(QualifiedName name) {
        return new NamedType(name, "");
    }

    @Override
    public boolean isOf(QualifiedName type) {
        return name.equals(type);
    }

    @Override
    public SqlType renamed(QualifiedName from, QualifiedName to) {
        return name.equals(from) ? new NamedType(to, modifier) : this;
    }

    @Override
    public String sql() {
        return name.quoted() + modifier;
    }
}
