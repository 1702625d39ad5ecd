package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code DROP SCHEMA}; PostgreSQL refuses one that is not empty.
 */
public record DropSchema(Identifier name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.toBuilder().removeSchema(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new CreateSchema(name);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("DROP SCHEMA " + name.quoted()));
    }

    @Override
    public String title() {
        return "drop schema " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("dropSchema", name);
    }
}
