package dev.lintel.schema.release;

import dev.lintel.schema.diff.LabelRenames;
import dev.lintel.schema.diff.LookupLabels;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.TypeChange;
import dev.lintel.schema.op.Volatility;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table that both releases use. */
final class InterimTable {

    /** What Java has primitive types for. */
    private static final List<SqlType> NUMBERS = List.of(
            PlainType.SMALLINT, PlainType.INTEGER, PlainType.BIGINT, PlainType.REAL, PlainType.DOUBLE_PRECISION);

    private final Table before;
    private final Table after;
    private final Hints hints;
    private final Interim interim;
    private final Set<QualifiedName> changedTypes;

    /** @param before the table before, under the new names */
    InterimTable(Table before, Table after, Hints hints, Interim interim) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.interim = interim;
        this.changedTypes = interim.changedTypes();
    }

    Table table() {
        TableBuilder table = after.toBuilder().columns(List.of());
        for (Column column : after.columns()) {
            table.column(
                    before.column(column.name()).map(old -> shared(old, column)).orElseGet(() -> born(column)));
        }
        before.columns().stream().filter(this::isGone).filter(this::canStay).forEach(c -> table.column(unwritten(c)));
        Table columns = table.build();
        InterimIndexes indexes = new InterimIndexes(before, after, interim, this::isChanged);
        table.uniques(indexes.uniques());
        before.uniques().stream().filter(u -> staysUnique(u, columns)).forEach(table::unique);
        table.foreignKeys(new InterimForeignKeys(before, after).keys());
        before.foreignKeys().stream().filter(k -> stays(k, columns)).forEach(table::foreignKey);
        table.indexes(indexes.indexes(columns));
        before.triggers().stream().filter(this::stays).forEach(table::trigger);
        LabelRenames labels = LookupLabels.renames(before, after, hints);
        before.rows().stream()
                .filter(r -> LookupLabels.of(r, before)
                        .filter(l -> !labels.canStay(l))
                        .isEmpty())
                .filter(this::stays)
                .forEach(table::row);
        table.checks(new InterimChecks(before, after, hints, this::isChanged).checks());
        return table.build();
    }

    /** A column that both know. The old code may still leave it NULL, and may still rely on its default. */
    private Column shared(Column old, Column then) {
        if (isChanged(then.name())) {
            return then;
        }
        Column now = then.withType(old.type());
        boolean mayBeNull = old.nullable() && !isInKey(now);
        Column column = mayBeNull && !now.nullable() ? now.withNullable(true) : now;
        boolean givesUpItsValue = now.value() instanceof ColumnValue.None
                && (old.value() instanceof ColumnValue.Default
                        || old.value() instanceof ColumnValue.Identity && !column.nullable());
        return givesUpItsValue ? column.withValue(old.value()) : column;
    }

    /** A column that the old code does not know, and so does not write. */
    private Column born(Column column) {
        if (column.nullable() || !(column.value() instanceof ColumnValue.None) || isInKey(column)) {
            return column;
        }
        Optional<Expr> value = Optional.ofNullable(hints.backfills().get(new ColumnName(after.name(), column.name())));
        return value.filter(this::isSameForAllRows)
                .map(v -> column.withValue(new ColumnValue.Default(v)))
                .orElseGet(() -> column.withNullable(true));
    }

    private boolean isInKey(Column column) {
        return after.primaryKey()
                .map(PrimaryKey::columns)
                .filter(k -> k.contains(column.name()))
                .isPresent();
    }

    /** Whether it can be a default: neither of other columns, nor of other tables, nor another one for each row. */
    private boolean isSameForAllRows(Expr value) {
        return !Volatility.isVolatile(value)
                && !value.mentions(Identifier.of("select"))
                && after.columns().stream().noneMatch(c -> value.mentions(c.name()))
                && before.columns().stream().noneMatch(c -> value.mentions(c.name()));
    }

    private boolean isGone(Column column) {
        return after.column(column.name()).isEmpty();
    }

    private boolean isGone(Identifier column) {
        return after.column(column).isEmpty();
    }

    private boolean canStay(Column column) {
        return !(column.value() instanceof ColumnValue.Generated computed) || !mentionsChanged(computed.expression());
    }

    /**
     * A column that the new code does not know, and so does not write. The old code reads its rows too: into a number or a boolean, which
     * can have no NULL in Java where it has none in the table.
     */
    private Column unwritten(Column column) {
        if (!(column.value() instanceof ColumnValue.None)) {
            return column;
        }
        boolean isPrimitive = column.type().equals(PlainType.BOOLEAN) || NUMBERS.contains(column.type());
        return isPrimitive && !column.nullable() && isUnconstrained(column.name())
                ? column.withValue(
                        new ColumnValue.Default(Expr.of(column.type().equals(PlainType.BOOLEAN) ? "false" : "0")))
                : column.withNullable(true);
    }

    /** Whether it may have one value in many rows, and any value. */
    private boolean isUnconstrained(Identifier column) {
        return !isPartOfKey(column)
                && before.checks().stream().noneMatch(c -> c.expression().mentions(column))
                && before.indexes().stream()
                        .filter(Index::unique)
                        .noneMatch(i -> InterimIndexes.columns(i).contains(column)
                                || InterimIndexes.expressions(i).stream().anyMatch(e -> e.mentions(column)));
    }

    private boolean isPartOfKey(Identifier column) {
        return before.primaryKey().filter(k -> k.columns().contains(column)).isPresent()
                || before.uniques().stream().anyMatch(u -> u.columns().contains(column))
                || before.foreignKeys().stream().anyMatch(k -> k.columns().contains(column));
    }

    /** Whether a column gets a smaller type, which may refuse what the old code writes; the new code can use the one that is there. */
    private static boolean isNarrowed(Column old, Column now) {
        return !isComputed(old)
                && !isComputed(now)
                && !TypeChange.servesOld(old.type(), now.type())
                && TypeChange.servesOld(now.type(), old.type());
    }

    /** Whether a column that stays is another one: its type, its collation, or how it is computed. */
    private boolean isChanged(Identifier column) {
        Optional<Column> old = before.column(column);
        Optional<Column> now = after.column(column);
        return old.isPresent()
                && now.isPresent()
                && (!old.get().type().equals(now.get().type()) && !isNarrowed(old.get(), now.get())
                        || !old.get().collation().equals(now.get().collation())
                        || isComputed(old.get()) != isComputed(now.get())
                        || isComputed(old.get())
                                && !old.get().value().equals(now.get().value())
                        || changedTypes.stream().anyMatch(old.get().type()::isOf));
    }

    private static boolean isComputed(Column column) {
        return column.value() instanceof ColumnValue.Generated;
    }

    private boolean mentionsChanged(Expr expression) {
        return before.columns().stream().anyMatch(c -> isChanged(c.name()) && expression.mentions(c.name()));
    }

    /** Whether columns are all there, unchanged, and one of them is there for the old code only. */
    private boolean areOfOld(List<Identifier> columns, Table table) {
        return columns.stream().anyMatch(this::isGone)
                && columns.stream().allMatch(c -> table.column(c).isPresent() && !isChanged(c));
    }

    /** What the new code leaves NULL never collides, and refers to nothing; a value that is given by itself would. */
    private boolean isHarmless(List<Identifier> columns, Table table) {
        return areOfOld(columns, table)
                && columns.stream()
                        .filter(this::isGone)
                        .map(c -> table.column(c).orElseThrow())
                        .allMatch(c -> c.value() instanceof ColumnValue.None);
    }

    private boolean staysUnique(UniqueConstraint unique, Table table) {
        return !unique.nullsNotDistinct()
                && isHarmless(unique.columns(), table)
                && hasFreeName(unique.name())
                && interim.isFree(after.name().sibling(unique.name()));
    }

    private boolean stays(ForeignKey key, Table table) {
        return isHarmless(key.columns(), table) && hasFreeName(key.name());
    }

    private boolean hasFreeName(Identifier constraint) {
        return after.constraints().stream().noneMatch(c -> c.name().equals(constraint));
    }

    private boolean stays(Trigger trigger) {
        return after.triggers().stream().noneMatch(t -> t.name().equals(trigger.name()))
                && trigger.when().filter(this::mentionsChanged).isEmpty();
    }

    /** A row that goes stays where no other one takes its place. */
    private boolean stays(Row row) {
        return after.primaryKey().isPresent()
                && before.primaryKey().equals(after.primaryKey())
                && after.rows().stream().noneMatch(r -> collides(row, r));
    }

    private boolean collides(Row row, Row other) {
        List<List<Identifier>> keys = new ArrayList<>();
        after.primaryKey().ifPresent(k -> keys.add(k.columns()));
        after.uniques().forEach(u -> keys.add(u.columns()));
        after.indexes().stream().filter(Index::unique).forEach(i -> keys.add(InterimIndexes.columns(i)));
        return keys.stream().anyMatch(k -> row.only(k).equals(other.only(k)));
    }
}
