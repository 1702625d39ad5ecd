package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code DROP TYPE}, with its cast and its comparisons. PostgreSQL refuses it while a column has the type.
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
        List<Statement> all = new ArrayList<>(EnumComparison.drop(name, version));
        all.add(Statement.of("DROP TYPE " + name.quoted()));
        return all;
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
