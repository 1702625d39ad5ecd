package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … ALTER COLUMN … DROP NOT NULL}.
 */
public record DropNotNull(QualifiedName table, Identifier column) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, column, c -> c.withNullable(true));
    }

    @Override
    public Operation inverse(Schema before) {
        return new SetNotNull(table, column);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TABLE " + table.quoted() + " ALTER COLUMN " + column.quoted() + " DROP NOT NULL",
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "drop not null on " + table + "." + column;
    }

    @Override
    public String java() {
        return JavaCall.of("dropNotNull", table, column);
    }
}
