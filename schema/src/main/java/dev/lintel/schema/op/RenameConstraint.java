package dev.lintel.schema.op;

import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … RENAME CONSTRAINT}.
 */
public record RenameConstraint(QualifiedName table, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Constraint renamed = Edits.constraint(before, table, from).withName(to);
        return Edits.change(before, table, t -> t.removeConstraint(from).constraint(renamed));
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameConstraint(table, to, from);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TABLE " + table.quoted() + " RENAME CONSTRAINT " + from.quoted() + " TO " + to.quoted(),
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "rename " + from + " of " + table + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameConstraint", table, from, to);
    }
}
