package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ALTER TABLE … ADD COLUMN}. It is instant where the default is a constant or stable. Where it is not, the column
 * comes without it, old rows are filled in batches, and it becomes NOT NULL in steps.
 */
public record AddColumn(QualifiedName table, Column column) implements Operation {

    /** Whether PostgreSQL writes the table anew: for an identity, a stored expression, or a volatile default. */
    public boolean rewrites() {
        return column.value() instanceof ColumnValue.Identity
                || column.value() instanceof ColumnValue.Generated g && g.stored()
                || hasVolatileDefault();
    }

    private boolean hasVolatileDefault() {
        return column.value() instanceof ColumnValue.Default d && Volatility.isVolatile(d.expression());
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        if (!hasVolatileDefault()) {
            return List.of(Step.transaction(title(), statements(version)));
        }
        ColumnValue.Default value = (ColumnValue.Default) column.value();
        List<Step> steps = new ArrayList<>();
        steps.addAll(new AddColumn(table, column.withValue(ColumnValue.none()).withNullable(true)).steps(version));
        steps.addAll(new SetDefault(table, column.name(), value.expression()).steps(version));
        steps.addAll(new Backfill(table, column.name(), value.expression()).steps(version));
        if (!column.nullable()) {
            steps.addAll(new SetNotNull(table, column.name()).steps(version));
        }
        return steps;
    }

    @Override
    public Schema apply(Schema before) {
        if (Edits.table(before, table).column(column.name()).isPresent()) {
            throw new InapplicableException("table " + table + " has a column " + column.name() + " already");
        }
        return Edits.change(before, table, t -> t.column(column));
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropColumn(table, column.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Statement> all = new ArrayList<>();
        all.add(new Statement(
                "ALTER TABLE " + table.quoted() + " ADD COLUMN " + Definitions.column(column),
                List.of(new Lock(table, LockMode.ACCESS_EXCLUSIVE)),
                rewrites() ? Statement.Work.REWRITE : Statement.Work.NONE));
        column.comment()
                .ifPresent(c ->
                        all.addAll(new SetColumnComment(table, column.name(), Optional.of(c)).statements(version)));
        return all;
    }

    @Override
    public String title() {
        return "add column " + column.name() + " to " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("addColumn", table, JavaCall.column(column));
    }
}
