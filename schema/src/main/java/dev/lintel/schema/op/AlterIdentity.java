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
 * {@code ALTER TABLE … ALTER COLUMN … SET GENERATED …}: an identity is given out another way, or counts by other steps. It counts on
 * from where it is.
 */
public record AlterIdentity(QualifiedName table, Identifier column, ColumnValue.Identity identity)
        implements Operation {

    @Override
    public Schema apply(Schema before) {
        identity(before);
        return Edits.change(before, table, column, c -> c.withValue(identity));
    }

    private ColumnValue.Identity identity(Schema schema) {
        Column found = Edits.column(schema, table, column);
        if (found.value() instanceof ColumnValue.Identity current) {
            return current;
        }
        throw new InapplicableException("column " + table + "." + column + " is no identity");
    }

    @Override
    public Operation inverse(Schema before) {
        return new AlterIdentity(table, column, identity(before));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TABLE " + table.quoted() + " ALTER COLUMN " + column.quoted() + " SET GENERATED "
                        + (identity.always() ? "ALWAYS" : "BY DEFAULT") + " SET START WITH "
                        + identity.options().start() + " SET INCREMENT BY "
                        + identity.options().increment(),
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "alter the identity of " + table + "." + column;
    }

    @Override
    public String java() {
        return JavaCall.of(
                "alterIdentity",
                table,
                column,
                identity.always(),
                identity.options().start(),
                identity.options().increment());
    }
}
