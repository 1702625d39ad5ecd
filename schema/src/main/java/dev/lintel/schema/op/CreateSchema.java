package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code CREATE SCHEMA}.
 */
public record CreateSchema(Identifier name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.toBuilder().schema(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropSchema(name);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("CREATE SCHEMA IF NOT EXISTS " + name.quoted()));
    }

    @Override
    public String title() {
        return "create schema " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("createSchema", name);
    }
}
