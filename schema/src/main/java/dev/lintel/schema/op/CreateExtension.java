package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code CREATE EXTENSION IF NOT EXISTS}. Needs a trusted extension or a privileged user.
 */
public record CreateExtension(Identifier name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.toBuilder().extension(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropExtension(name);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("CREATE EXTENSION IF NOT EXISTS " + name.quoted()));
    }

    @Override
    public String title() {
        return "create extension " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("createExtension", name);
    }
}
