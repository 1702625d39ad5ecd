package dev.lintel.schema.op;

import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … RENAME TO}. Code that is running knows the old name only.
 */
public record RenameTable(QualifiedName from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table table = Edits.table(before, from);
        QualifiedName name = from.sibling(to);
        Edits.absent(before.tables(), name, "table");
        return Edits.retarget(
                before.toBuilder()
                        .removeTable(from)
                        .put(table.toBuilder().name(name).build())
                        .build(),
                key -> key.table().equals(from)
                        ? new ForeignKey(
                                key.name(),
                                key.columns(),
                                name,
                                key.references(),
                                key.onDelete(),
                                key.onUpdate(),
                                key.deferrability())
                        : key);
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameTable(from.sibling(to), from.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(aside(), ChosenNames.ofTable(from, to));
    }

    /** What gives the table the other name for a while; names made of it stay. */
    Statement aside() {
        return Statement.of(
                "ALTER TABLE " + from.quoted() + " RENAME TO " + to.quoted(),
                new Lock(from, LockMode.ACCESS_EXCLUSIVE));
    }

    @Override
    public String title() {
        return "rename table " + from + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameTable", from, to);
    }
}
