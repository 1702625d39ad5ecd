package dev.lintel.schema.op;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ALTER TYPE … ADD ATTRIBUTE}: behind the others, and NULL in the values that are there. No row is written.
 */
public record AddAttribute(QualifiedName type, CompositeType.Attribute attribute) implements Operation {

    @Override
    public Schema apply(Schema before) {
        CompositeType composite = Edits.composite(before, type);
        if (composite.attribute(attribute.name()).isPresent()) {
            throw new InapplicableException("type " + type + " has an attribute " + attribute.name() + " already");
        }
        List<CompositeType.Attribute> attributes = new ArrayList<>(composite.attributes());
        attributes.add(attribute);
        return before.toBuilder().put(new CompositeType(type, attributes)).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropAttribute(type, attribute.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TYPE " + type.quoted() + " ADD ATTRIBUTE " + CreateCompositeType.definition(attribute)));
    }

    @Override
    public String title() {
        return "add attribute " + attribute.name() + " to type " + type;
    }

    @Override
    public String java() {
        return JavaCall.of("addAttribute", type, attribute.name(), JavaCall.type(attribute.type()));
    }
}
