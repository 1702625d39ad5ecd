package dev.lintel.schema.op;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a column a type that its rows have to be written anew for, without a lock on the table meanwhile. A second column is kept in
 * step with it by a trigger and filled in batches; what is built on the column is built on the second one, each the safe way; and then
 * the second takes the name and the place of the first, in one transaction that reads no row.
 *
 * @param from the type before
 * @param using the expression over the old row that gives the new value; empty for the cast
 * @param column the column after it
 * @param over all that is built on the column
 */
public record ReplaceColumnType(QualifiedName table, SqlType from, Optional<Expr> using, Column column, OverColumn over)
        implements Operation {

    public ReplaceColumnType(QualifiedName table, SqlType from, Column column, OverColumn over) {
        this(table, from, Optional.empty(), column, over);
    }

    /**
     * The change of a column of a schema.
     *
     * @param using what the source says; where it says nothing and a cast would depend on the session, the conversion is written out
     */
    public static ReplaceColumnType in(Schema schema, QualifiedName table, Column column, Optional<Expr> using) {
        SqlType from = Edits.column(schema, table, column.name()).type();
        return new ReplaceColumnType(
                table,
                from,
                using.or(() -> TypeChange.inUtc(column.name().quoted(), from, column.type())),
                column,
                OverColumn.in(schema, table, column.name()));
    }

    /** Whether times are taken for UTC because the source says nothing else. */
    public boolean isInUtcUnasked() {
        return using.isPresent() && using.equals(TypeChange.inUtc(column.name().quoted(), from, column.type()));
    }

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, column.name(), c -> column);
    }

    @Override
    public Operation inverse(Schema before) {
        // A time at a zone is a moment, and a moment at this zone is the time again.
        return in(
                apply(before),
                table,
                Edits.column(before, table, column.name()),
                using.filter(u -> u.isAtTimeZone(column.name())));
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        return new ShadowColumn(this, version).steps();
    }

    /** In place, where nobody waits for it. */
    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Operation> away = new ArrayList<>();
        over.triggers().forEach(t -> away.add(new DropTrigger(table, t.name())));
        over.references().forEach(r -> away.add(DropForeignKey.of(r.table(), r.key())));
        List<Operation> back = new ArrayList<>();
        for (Constraint constraint : over.constraints()) {
            if (constraint instanceof ForeignKey key) {
                away.add(0, DropForeignKey.of(table, key));
                back.add(new AddConstraint(table, key));
            } else if (constraint instanceof CheckConstraint check) {
                away.add(new DropConstraint(table, check.name()));
                back.add(0, new AddConstraint(table, check));
            }
        }
        over.references().forEach(r -> back.add(new AddConstraint(r.table(), r.key())));
        over.triggers().forEach(t -> back.add(new CreateTrigger(table, t)));
        Optional<ColumnValue.Default> value = Optional.of(column.value())
                .filter(ColumnValue.Default.class::isInstance)
                .map(ColumnValue.Default.class::cast);
        away.add(new AlterColumnType(
                table,
                column.name(),
                from,
                column.type(),
                using,
                column.collation(),
                value.map(ColumnValue.Default::expression),
                List.of()));
        away.addAll(back);
        return away.stream().flatMap(o -> o.statements(version).stream()).toList();
    }

    @Override
    public String title() {
        return "change the type of " + table + "." + column.name() + " to "
                + column.type().sql() + using.map(u -> " by " + u).orElse("");
    }

    @Override
    public String java() {
        return JavaCall.replaceColumnType(this);
    }
}
