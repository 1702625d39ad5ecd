package dev.lintel.schema.op;

import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … ALTER COLUMN … DROP DEFAULT}.
 */
public record DropDefault(QualifiedName table, Identifier column) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, column, c -> c.withValue(ColumnValue.none()));
    }

    @Override
    public Operation inverse(Schema before) {
        return Edits.restoreValue(before, table, column);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TABLE " + table.quoted() + " ALTER COLUMN " + column.quoted() + " DROP DEFAULT",
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "drop the default of " + table + "." + column;
    }

    @Override
    public String java() {
        return JavaCall.of("dropDefault", table, column);
    }
}
