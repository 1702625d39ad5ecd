package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A composite type ({@code CREATE TYPE … AS (…)}; PostgreSQL manual, section 8.16). Its attributes have neither NOT NULL nor
 * defaults.
 *
 * @param attributes in their order, in which clients write and read a value
 */
public record CompositeType(QualifiedName name, List<Attribute> attributes) {

    /** An attribute of a composite type. */
    public record Attribute(Identifier name, SqlType type) {}

    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    public Optional<Attribute> attribute(Identifier name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** Whether an attribute is of a type, or an array of it. */
    public boolean uses(QualifiedName type) {
        return attributes.stream().anyMatch(a -> a.type().isOf(type));
    }

    /** The types in an order in which each comes behind those that it uses. */
    public static List<CompositeType> inOrder(Collection<CompositeType> types) {
        List<CompositeType> ordered = new ArrayList<>();
        List<CompositeType> left = new ArrayList<>(types);
        while (!left.isEmpty()) {
            // None may use itself, so there always is one; a model that says otherwise fails on the server.
            CompositeType next = left.stream()
                    .filter(t -> left.stream().noneMatch(other -> t.uses(other.name())))
                    .findFirst()
                    .orElse(left.get(0));
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }
}
