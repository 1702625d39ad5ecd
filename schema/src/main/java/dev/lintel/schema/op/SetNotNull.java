package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER TABLE … ALTER COLUMN … SET NOT NULL}. On a table in use: a constraint that is not validated, its validation, which
 * blocks nobody, and then NOT NULL, which needs no scan any more.
 *
 * <p>The constraint says {@code IS DISTINCT FROM NULL}: that is NOT NULL for every type. {@code IS NOT NULL} is the same, but for
 * a composite value, where it asks for each attribute (PostgreSQL, Comparison Functions and Operators), and proves nothing.
 */
public record SetNotNull(QualifiedName table, Identifier column) implements Operation {

    @Override
    public List<Step> steps(PostgresVersion version) {
        String check = ConstraintNames.shortened("lx_nn_" + table.name() + "_" + column)
                .quoted();
        return List.of(
                Step.transaction(
                        title() + ": add a check that is not validated",
                        List.of(Statement.of(
                                alter() + "ADD CONSTRAINT " + check + " CHECK (" + column.quoted()
                                        + " IS DISTINCT FROM NULL) NOT VALID",
                                exclusive()))),
                Step.longTransaction(
                        title() + ": validate the check",
                        Statement.of(
                                        alter() + "VALIDATE CONSTRAINT " + check,
                                        new Lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))
                                .scanning()),
                Step.transaction(
                        title() + ": set it, without a scan",
                        List.of(
                                Statement.of(
                                        alter() + "ALTER COLUMN " + column.quoted() + " SET NOT NULL", exclusive()),
                                Statement.of(alter() + "DROP CONSTRAINT " + check, exclusive()))));
    }

    private String alter() {
        return "ALTER TABLE " + table.quoted() + " ";
    }

    private Lock exclusive() {
        return new Lock(table, LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, column, c -> c.withNullable(false));
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropNotNull(table, column);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(alter() + "ALTER COLUMN " + column.quoted() + " SET NOT NULL", exclusive())
                .scanning());
    }

    @Override
    public String title() {
        return "set not null on " + table + "." + column;
    }

    @Override
    public String java() {
        return JavaCall.of("setNotNull", table, column);
    }
}
