package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code DROP FUNCTION}.
 */
public record DropFunction(QualifiedName name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.find(before.functions(), name, "function");
        return before.toBuilder().removeFunction(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new CreateFunction(Edits.find(before.functions(), name, "function"));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("DROP FUNCTION " + name.quoted() + "()"));
    }

    @Override
    public String title() {
        return "drop function " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("dropFunction", name);
    }
}
