package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code DROP TYPE}, which takes its cast along. PostgreSQL refuses it while a column has the type.
 */
public record DropEnum(QualifiedName name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.find(before.enums(), name, "type");
        return before.toBuilder().removeEnum(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new CreateEnum(Edits.find(before.enums(), name, "type"));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(
                Statement.of("DROP CAST (character varying AS " + name.quoted() + ")"),
                Statement.of("DROP TYPE " + name.quoted()));
    }

    @Override
    public String title() {
        return "drop type " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("dropEnum", name);
    }
}
