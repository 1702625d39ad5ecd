package dev.lintel.schema.op;

import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … ALTER COLUMN … ADD GENERATED … AS IDENTITY}, counting on from the last value that a row has. The column has to be NOT
 * NULL.
 */
public record AddIdentity(QualifiedName table, Identifier column, ColumnValue.Identity identity) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, column, c -> c.withValue(identity));
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropIdentity(table, column);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String sequence =
                "pg_get_serial_sequence(" + Literal.of(table.quoted()) + ", " + Literal.of(column.value()) + ")";
        boolean upwards = identity.options().increment() > 0;
        String last = (upwards ? "max(" : "min(") + column.quoted() + ")";
        return List.of(
                Statement.of(
                        "ALTER TABLE " + table.quoted() + " ALTER COLUMN " + column.quoted() + " ADD "
                                + Definitions.identity(identity),
                        new Lock(table, LockMode.ACCESS_EXCLUSIVE)),
                Statement.of(
                                "SELECT setval(" + sequence + ", " + last + ") FROM " + table.quoted()
                                        + " HAVING " + last + (upwards ? " >= " : " <= ")
                                        + identity.options().start(),
                                new Lock(table, LockMode.ACCESS_SHARE))
                        .scanning());
    }

    @Override
    public String title() {
        return "make " + table + "." + column + " an identity";
    }

    @Override
    public String java() {
        return JavaCall.of(
                "addIdentity",
                table,
                column,
                identity.always(),
                identity.options().start(),
                identity.options().increment());
    }
}
