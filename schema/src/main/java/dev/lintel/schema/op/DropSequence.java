package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code DROP SEQUENCE}.
 */
public record DropSequence(QualifiedName name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.find(before.sequences(), name, "sequence");
        return before.toBuilder().removeSequence(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new CreateSequence(Edits.find(before.sequences(), name, "sequence"));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("DROP SEQUENCE " + name.quoted()));
    }

    @Override
    public String title() {
        return "drop sequence " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("dropSequence", name);
    }
}
