package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
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
 * writes the table anew otherwise. Another collation builds the indexes over the column anew. Either way PostgreSQL forgets the
 * statistics of the column, which are gathered afterwards.
 *
 * @param from the type before, which decides the two
 * @param using the expression that converts a value; empty for the cast
 * @param collation the collation after it, where it is not the type's own; PostgreSQL does not keep the one before
 * @param defaultValue the default after it, for a column that has one before and after; PostgreSQL would keep the one before as it was cast
 * @param locked where foreign keys over the column lock other tables too: all tables, in the order in which they are locked; empty otherwise
 */
public record AlterColumnType(
        QualifiedName table,
        Identifier column,
        SqlType from,
        SqlType to,
        Optional<Expr> using,
        Optional<QualifiedName> collation,
        Optional<Expr> defaultValue,
        List<QualifiedName> locked)
        implements Operation {

    public AlterColumnType(QualifiedName table, Identifier column, SqlType from, SqlType to) {
        this(table, column, from, to, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public AlterColumnType {
        locked = List.copyOf(locked);
    }

    /** The same change, with all tables that it locks in a schema: PostgreSQL makes foreign keys over the column anew. */
    public AlterColumnType in(Schema schema) {
        List<QualifiedName> tables = OverColumn.in(schema, table, column).tables(table);
        return new AlterColumnType(
                table, column, from, to, using, collation, defaultValue, tables.size() > 1 ? tables : List.of());
    }

    /** Whether it changes the catalog only. */
    public boolean isFree() {
        return TypeChange.isFree(from, to);
    }

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, column, c -> {
            Column changed = c.withType(to).withCollation(collation);
            return defaultValue
                    .map(d -> changed.withValue(new ColumnValue.Default(d)))
                    .orElse(changed);
        });
    }

    @Override
    public Operation inverse(Schema before) {
        Column old = Edits.column(before, table, column);
        return new AlterColumnType(
                table,
                column,
                to,
                old.type(),
                Optional.empty(),
                old.collation(),
                defaultValue.flatMap(d -> Edits.defaultOf(before, new ColumnName(table, column))),
                locked);
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        return List.of(Step.transaction(title(), statements(version)), Statistics.of(table, column));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String alter = " ALTER COLUMN " + column.quoted();
        String conversion =
                using.map(Expr::sql).orElse(isFree() ? "" : TypeChange.conversion(column.quoted(), from, to));
        String sql = "ALTER TABLE " + table.quoted()
                + defaultValue.map(d -> alter + " DROP DEFAULT,").orElse("")
                + alter + " TYPE " + to.sql()
                + collation.map(c -> " COLLATE " + c.quoted()).orElse("")
                + (conversion.isEmpty() ? "" : " USING " + conversion)
                + defaultValue.map(d -> "," + alter + " SET DEFAULT " + d.sql()).orElse("");
        if (locked.isEmpty()) {
            return List.of(new Statement(sql, List.of(new Lock(table, LockMode.ACCESS_EXCLUSIVE)), work()));
        }
        Statement lock = ColumnSwap.lock(locked);
        return List.of(lock, new Statement(sql, lock.locks(), work()));
    }

    private Statement.Work work() {
        if (!isFree() || using.isPresent()) {
            return Statement.Work.REWRITE;
        }
        return from.equals(to) ? Statement.Work.SCAN : Statement.Work.NONE;
    }

    @Override
    public String title() {
        return "change the type of " + table + "." + column + " to " + to.sql();
    }

    @Override
    public String java() {
        boolean plain = using.isEmpty() && collation.isEmpty() && defaultValue.isEmpty() && locked.isEmpty();
        return JavaCall.of(
                "alterColumnType",
                table,
                column,
                JavaCall.type(from),
                plain ? JavaCall.type(to) : JavaCall.type(to, using, collation, defaultValue, locked));
    }
}
