package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code DROP TRIGGER}.
 */
public record DropTrigger(QualifiedName table, Identifier name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.trigger(before, table, name);
        return Edits.change(before, table, t -> t.removeTrigger(name));
    }

    @Override
    public Operation inverse(Schema before) {
        return new CreateTrigger(table, Edits.trigger(before, table, name));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "DROP TRIGGER " + name.quoted() + " ON " + table.quoted(), new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "drop trigger " + name + " on " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("dropTrigger", table, name);
    }
}
