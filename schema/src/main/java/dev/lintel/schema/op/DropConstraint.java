package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … DROP CONSTRAINT} of a key or a check; for foreign keys see {@link DropForeignKey}.
 */
public record DropConstraint(QualifiedName table, Identifier name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.constraint(before, table, name);
        return Edits.change(before, table, t -> t.removeConstraint(name));
    }

    @Override
    public Operation inverse(Schema before) {
        return new AddConstraint(table, Edits.constraint(before, table, name));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TABLE " + table.quoted() + " DROP CONSTRAINT " + name.quoted(),
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "drop " + name + " of " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("dropConstraint", table, name);
    }
}
