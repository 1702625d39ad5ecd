package dev.lintel.schema.op;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code CREATE TYPE … AS (…)}. The types of its attributes have to be there.
 */
public record CreateCompositeType(CompositeType type) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.noType(before, type.name());
        return before.toBuilder().put(type).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropCompositeType(type.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String attributes = type.attributes().stream()
                .map(CreateCompositeType::definition)
                .collect(Collectors.joining(",\n    ", "\n    ", "\n"));
        return List.of(Statement.of("CREATE TYPE " + type.name().quoted() + " AS (" + attributes + ")"));
    }

    static String definition(CompositeType.Attribute attribute) {
        return attribute.name().quoted() + " " + attribute.type().sql();
    }

    @Override
    public String title() {
        return "create type " + type.name();
    }

    @Override
    public String java() {
        return JavaCall.composite("createCompositeType", type);
    }
}
