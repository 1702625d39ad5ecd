package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code DROP EXTENSION}; PostgreSQL refuses it while something needs it.
 */
public record DropExtension(Identifier name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.toBuilder().removeExtension(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new CreateExtension(name);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("DROP EXTENSION IF EXISTS " + name.quoted()));
    }

    @Override
    public String title() {
        return "drop extension " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("dropExtension", name);
    }
}
