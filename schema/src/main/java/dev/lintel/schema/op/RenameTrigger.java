package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TRIGGER … RENAME TO}, for a moment. The function of a {@link dev.lintel.schema.model.History} knows the name.
 */
public record RenameTrigger(QualifiedName table, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(
                before,
                table,
                t -> t.removeTrigger(from)
                        .trigger(Edits.trigger(before, table, from).withName(to)));
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameTrigger(table, to, from);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TRIGGER " + from.quoted() + " ON " + table.quoted() + " RENAME TO " + to.quoted(),
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "rename trigger " + from + " of " + table + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameTrigger", table, from, to);
    }
}
