package dev.lintel.schema.op;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TYPE … DROP ATTRIBUTE}. What the values have there is lost.
 */
public record DropAttribute(QualifiedName type, Identifier attribute) implements Operation {

    @Override
    public Schema apply(Schema before) {
        CompositeType composite = found(before);
        List<CompositeType.Attribute> attributes = composite.attributes().stream()
                .filter(a -> !a.name().equals(attribute))
                .toList();
        return before.toBuilder().put(new CompositeType(type, attributes)).build();
    }

    private CompositeType found(Schema schema) {
        CompositeType composite = Edits.composite(schema, type);
        if (composite.attribute(attribute).isEmpty()) {
            throw new InapplicableException("type " + type + " has no attribute " + attribute);
        }
        return composite;
    }

    /** PostgreSQL adds an attribute behind the others; at any other place the type has to be replaced. */
    @Override
    public Operation inverse(Schema before) {
        CompositeType composite = found(before);
        CompositeType.Attribute last =
                composite.attributes().get(composite.attributes().size() - 1);
        return last.name().equals(attribute)
                ? new AddAttribute(type, last)
                : TypedColumns.replace(before, ReplaceCompositeTypes.withUsers(List.of(composite), before));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("ALTER TYPE " + type.quoted() + " DROP ATTRIBUTE " + attribute.quoted()));
    }

    @Override
    public String title() {
        return "drop attribute " + attribute + " of type " + type;
    }

    @Override
    public String java() {
        return JavaCall.of("dropAttribute", type, attribute);
    }
}
