package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code DROP TYPE}. PostgreSQL refuses it while a column or another type uses it.
 */
public record DropCompositeType(QualifiedName name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.composite(before, name);
        return before.toBuilder().removeComposite(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new CreateCompositeType(Edits.composite(before, name));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("DROP TYPE " + name.quoted()));
    }

    @Override
    public String title() {
        return "drop type " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("dropCompositeType", name);
    }
}
