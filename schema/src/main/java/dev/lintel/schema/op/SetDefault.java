package dev.lintel.schema.op;

import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … ALTER COLUMN … SET DEFAULT}. Rows that are there keep their values.
 */
public record SetDefault(QualifiedName table, Identifier column, Expr expression) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, column, c -> c.withValue(new ColumnValue.Default(expression)));
    }

    @Override
    public Operation inverse(Schema before) {
        return Edits.restoreValue(before, table, column);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TABLE " + table.quoted() + " ALTER COLUMN " + column.quoted() + " SET DEFAULT "
                        + expression.sql(),
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "set the default of " + table + "." + column;
    }

    @Override
    public String java() {
        return JavaCall.of("setDefault", table, column, expression);
    }
}
