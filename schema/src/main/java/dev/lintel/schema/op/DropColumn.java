package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … DROP COLUMN}. Indexes and constraints over it go with it.
 */
public record DropColumn(QualifiedName table, Identifier column) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.column(before, table, column);
        return Edits.change(before, table, t -> t.removeColumn(column));
    }

    @Override
    public Operation inverse(Schema before) {
        Column dropped = Edits.column(before, table, column);
        if (dropped.nullable() || !(dropped.value() instanceof ColumnValue.None)) {
            return new AddColumn(table, dropped);
        }
        // Its values are gone; rows that are there need one all the same.
        return EmptyValue.of(dropped.type(), before)
                .<Operation>map(empty -> new Transaction(List.of(
                        new AddColumn(table, dropped.withValue(new ColumnValue.Default(empty))),
                        new DropDefault(table, column))))
                .orElseGet(() -> new AddColumn(table, dropped));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TABLE " + table.quoted() + " DROP COLUMN " + column.quoted(),
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "drop column " + column + " of " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("dropColumn", table, column);
    }
}
