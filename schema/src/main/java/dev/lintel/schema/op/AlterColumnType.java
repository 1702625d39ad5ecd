package dev.lintel.schema.op;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * {@code ALTER TABLE … ALTER COLUMN … TYPE}. It is instant where the old values are values of the new type as they stand, and
 * writes the table anew otherwise.
 *
 * @param from the type before, which decides the two
 * @param using the expression that converts a value; empty for the cast
 */
public record AlterColumnType(QualifiedName table, Identifier column, SqlType from, SqlType to, Optional<Expr> using)
        implements Operation {

    /** Whether it changes the catalog only. */
    public boolean isFree() {
        return TypeChange.isFree(from, to);
    }

    @Override
    public Schema apply(Schema before) {
        Edits.column(before, table, column);
        return Edits.change(before, table, column, c -> c.withType(to));
    }

    @Override
    public Operation inverse(Schema before) {
        return new AlterColumnType(
                table, column, to, Edits.column(before, table, column).type(), Optional.empty());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String conversion = using.map(Expr::sql).orElse(isFree() ? "" : column.quoted() + "::" + to.sql());
        return List.of(new Statement(
                "ALTER TABLE " + table.quoted() + " ALTER COLUMN " + column.quoted() + " TYPE " + to.sql()
                        + (conversion.isEmpty() ? "" : " USING " + conversion),
                List.of(new Lock(table, LockMode.ACCESS_EXCLUSIVE)),
                isFree() ? Statement.Work.NONE : Statement.Work.REWRITE));
    }

    @Override
    public String title() {
        return "change the type of " + table + "." + column + " to " + to.sql();
    }

    @Override
    public String java() {
        return using.map(u -> JavaCall.of("alterColumnType", table, column, JavaCall.type(from), JavaCall.type(to), u))
                .orElseGet(() -> JavaCall.of("alterColumnType", table, column, JavaCall.type(from), JavaCall.type(to)));
    }
}
