package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … RENAME COLUMN}. Code that is running knows the old name only.
 */
public record RenameColumn(QualifiedName table, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.column(before, table, from);
        if (Edits.table(before, table).column(to).isPresent()) {
            throw new InapplicableException("table " + table + " has a column " + to + " already");
        }
        return ColumnRename.in(before, table, from, to);
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameColumn(table, to, from);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(
                Statement.of(
                        "ALTER TABLE " + table.quoted() + " RENAME COLUMN " + from.quoted() + " TO " + to.quoted(),
                        new Lock(table, LockMode.ACCESS_EXCLUSIVE)),
                ChosenNames.ofColumn(table, from, to));
    }

    @Override
    public String title() {
        return "rename column " + from + " of " + table + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameColumn", table, from, to);
    }
}
