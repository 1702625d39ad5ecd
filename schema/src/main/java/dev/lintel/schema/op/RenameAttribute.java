package dev.lintel.schema.op;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TYPE … RENAME ATTRIBUTE}. Code that is running knows the old name only; so does SQL of checks, defaults and
 * indexes in the words of the source.
 */
public record RenameAttribute(QualifiedName type, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        CompositeType composite = Edits.composite(before, type);
        if (composite.attribute(from).isEmpty()) {
            throw new InapplicableException("type " + type + " has no attribute " + from);
        }
        if (composite.attribute(to).isPresent()) {
            throw new InapplicableException("type " + type + " has an attribute " + to + " already");
        }
        List<CompositeType.Attribute> attributes = composite.attributes().stream()
                .map(a -> a.name().equals(from) ? new CompositeType.Attribute(to, a.type()) : a)
                .toList();
        return before.toBuilder().put(new CompositeType(type, attributes)).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameAttribute(type, to, from);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TYPE " + type.quoted() + " RENAME ATTRIBUTE " + from.quoted() + " TO " + to.quoted()));
    }

    @Override
    public String title() {
        return "rename attribute " + from + " of type " + type + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameAttribute", type, from, to);
    }
}
