package dev.lintel.schema.op;

import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ALTER TABLE … RENAME TO}, and {@code SET SCHEMA} where the new name is in another PostgreSQL schema: indexes, constraints and the
 * sequences of identities go along. Code that is running knows the old name only.
 */
public record RenameTable(QualifiedName from, QualifiedName to) implements Operation {

    /** Another name in the same PostgreSQL schema. */
    public RenameTable(QualifiedName from, Identifier to) {
        this(from, from.sibling(to));
    }

    @Override
    public Schema apply(Schema before) {
        Table table = Edits.table(before, from);
        Edits.absent(before.tables(), to, "table");
        return Edits.retarget(
                before.toBuilder()
                        .removeTable(from)
                        .put(table.toBuilder().name(to).build())
                        .build(),
                key -> key.table().equals(from)
                        ? new ForeignKey(
                                key.name(),
                                key.columns(),
                                to,
                                key.references(),
                                key.onDelete(),
                                key.onUpdate(),
                                key.deferrability())
                        : key);
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameTable(to, from);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Statement> all = new ArrayList<>();
        if (!from.name().equals(to.name())) {
            all.add(aside());
            all.add(ChosenNames.ofTable(from, to.name()));
        }
        if (isMove()) {
            all.add(Move.of("TABLE", from.sibling(to.name()), to.schema(), new Lock(from, LockMode.ACCESS_EXCLUSIVE)));
        }
        return all;
    }

    /** Whether it goes to another PostgreSQL schema. */
    public boolean isMove() {
        return !from.schema().equals(to.schema());
    }

    /** What gives the table the other name for a while; names made of it stay. */
    Statement aside() {
        return Statement.of(
                "ALTER TABLE " + from.quoted() + " RENAME TO " + to.name().quoted(),
                new Lock(from, LockMode.ACCESS_EXCLUSIVE));
    }

    @Override
    public String title() {
        return isMove() ? "move table " + from + " to " + to : "rename table " + from + " to " + to.name();
    }

    @Override
    public String java() {
        return isMove() ? JavaCall.of("moveTable", from, to) : JavaCall.of("renameTable", from, to.name());
    }
}
