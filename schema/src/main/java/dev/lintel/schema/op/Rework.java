package dev.lintel.schema.op;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Columns that change under what is built on them. PostgreSQL refuses to change the type of a column that a trigger or a computed
 * column speaks of, keeps the casts of the old type in checks, builds partial indexes anew under a lock, and drops with a column all
 * that is over it; so each of these is taken away before and put back after.
 */
public final class Rework {

    private final Schema schema;
    private final Set<ColumnName> retyped = new TreeSet<>();
    private final Set<ColumnName> recollated = new TreeSet<>();
    private final Set<ColumnName> swapped = new TreeSet<>();
    /** Columns of an enum that swap at once; what is over two of them cannot be built before. */
    private final Map<QualifiedName, Set<ColumnName>> together = new TreeMap<>();

    private final Set<ColumnName> strange = new TreeSet<>();
    private final Set<ColumnName> replaced = new TreeSet<>();
    private final Set<ColumnName> computed = new TreeSet<>();
    private final Map<QualifiedName, List<Set<Identifier>>> lostKeys = new TreeMap<>();

    /** @param schema the schema in which the columns are */
    public Rework(Schema schema) {
        this.schema = schema;
    }

    /**
     * The column gets another type, or its type gets other values.
     *
     * @param strange whether a foreign key cannot hold between the old type and the new one
     */
    public void retype(ColumnName column, boolean strange) {
        retyped.add(column);
        if (strange) {
            this.strange.add(column);
        }
        replaceComputedFrom(column);
    }

    /**
     * The column gets another collation. PostgreSQL forgets that an index names the one that its column has, and builds it anew under
     * whatever the column has next.
     */
    public void recollate(ColumnName column) {
        recollated.add(column);
    }

    /**
     * Another column of another type takes its place, with all that is built on it; computed columns are made anew.
     *
     * @param strange whether a foreign key cannot hold between the old type and the new one
     */
    public void swap(ColumnName column, boolean strange) {
        swapped.add(column);
        if (strange) {
            this.strange.add(column);
        }
        replaceComputedFrom(column);
    }

    /** Another column of the type that takes the place of an enum takes that of the column, with all others of the enum at once. */
    public void swap(ColumnName column, QualifiedName enumType) {
        swap(column, true);
        together.computeIfAbsent(enumType, t -> new TreeSet<>()).add(column);
    }

    /** The column is dropped and perhaps added again. */
    public void replace(ColumnName column) {
        if (replaced.add(column)) {
            replaceComputedFrom(column);
        }
    }

    /** No unique constraint is over these columns for a while. */
    public void loseKey(QualifiedName table, Collection<Identifier> columns) {
        lostKeys.computeIfAbsent(table, t -> new ArrayList<>()).add(new TreeSet<>(columns));
    }

    private void replaceComputedFrom(ColumnName base) {
        for (Column column : schema.table(base.table()).map(Table::columns).orElse(List.of())) {
            if (column.value() instanceof ColumnValue.Generated g
                    && g.expression().mentions(base.column())) {
                computed.add(new ColumnName(base.table(), column.name()));
                replace(new ColumnName(base.table(), column.name()));
            }
        }
    }

    /** Whether the column is dropped and added again. */
    public boolean replaces(ColumnName column) {
        return replaced.contains(column);
    }

    /** Whether any column of a table changes. */
    public boolean touches(QualifiedName table) {
        Predicate<ColumnName> isOfTable = c -> c.table().equals(table);
        return retyped.stream().anyMatch(isOfTable)
                || swapped.stream().anyMatch(isOfTable)
                || replaced.stream().anyMatch(isOfTable);
    }

    /** Whether another column takes the place of one that a part is over: nobody knows whether such a part can be over its type. */
    public boolean swapsUnder(QualifiedName table, Predicate<Identifier> isOver) {
        return swapped.stream().anyMatch(c -> c.table().equals(table) && isOver.test(c.column()));
    }

    /** Whether a constraint has to be out of the way. */
    public boolean affects(Table table, Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            return speaksOfAny(table, check.expression()) || isOverTwo(table, check.expression()::mentions);
        }
        if (constraint instanceof ForeignKey key) {
            return isOverAny(table.name(), key.columns(), replaced)
                    || isOverAny(table.name(), key.columns(), strange)
                    || isOverAny(key.table(), key.references(), replaced)
                    || isOverAny(key.table(), key.references(), strange)
                    || isLost(key);
        }
        List<Identifier> columns = columns(constraint);
        return isOverAny(table.name(), columns, replaced) || isOverTwo(table, columns::contains);
    }

    private boolean isOverTwo(Table table, Predicate<Identifier> isOver) {
        return together.values().stream()
                .anyMatch(columns -> columns.stream()
                                .filter(c -> c.table().equals(table.name()) && isOver.test(c.column()))
                                .count()
                        > 1);
    }

    private static List<Identifier> columns(Constraint constraint) {
        return constraint instanceof PrimaryKey key ? key.columns() : ((UniqueConstraint) constraint).columns();
    }

    private boolean isLost(ForeignKey key) {
        return lostKeys.getOrDefault(key.table(), List.of()).contains(new TreeSet<>(key.references()));
    }

    /** Whether an index has to be out of the way. */
    public boolean affects(Table table, Index index) {
        return isOverTwo(table, column -> OverColumn.isOver(index, column))
                || isBuiltAnew(table, index)
                || index.keys().stream()
                        .filter(k -> k.collation().isPresent())
                        .flatMap(k -> k.column().stream())
                        .anyMatch(c -> recollated.contains(new ColumnName(table.name(), c)))
                || isOverAny(table.name(), index.include(), replaced)
                || index.where().map(w -> speaksOfAny(table, w)).orElse(false)
                || index.keys().stream().anyMatch(k -> affects(table, k.target()));
    }

    /** PostgreSQL keeps an index over a column whose type changes only where it is over whole columns of all rows (CheckIndexCompatible). */
    private boolean isBuiltAnew(Table table, Index index) {
        boolean isSpecial = index.where().isPresent() || index.hasExpression();
        return isSpecial
                && retyped.stream()
                        .anyMatch(c -> c.table().equals(table.name()) && OverColumn.isOver(index, c.column()));
    }

    private boolean affects(Table table, IndexKey.Target target) {
        return target instanceof IndexKey.OfColumn c
                ? isOverAny(table.name(), List.of(c.column()), replaced)
                : speaksOfAny(table, ((IndexKey.OfExpression) target).expression());
    }

    /** Whether a trigger has to be out of the way. */
    public boolean affects(Table table, Trigger trigger) {
        return trigger.when()
                .filter(w -> speaksOfAny(table, w) || isOverTwo(table, w::mentions))
                .isPresent();
    }

    private boolean speaksOfAny(Table table, Expr expression) {
        Predicate<ColumnName> spokenOf = c -> c.table().equals(table.name()) && expression.mentions(c.column());
        return retyped.stream().anyMatch(spokenOf) || replaced.stream().anyMatch(spokenOf);
    }

    private static boolean isOverAny(QualifiedName table, List<Identifier> columns, Set<ColumnName> changing) {
        return columns.stream().anyMatch(c -> changing.contains(new ColumnName(table, c)));
    }

    /** An operation on the columns, between what takes all that away and what puts it back; the columns stay. */
    Operation around(Operation operation) {
        List<Operation> away = takeAway();
        List<Operation> all = new ArrayList<>(away);
        all.add(operation);
        all.addAll(Edits.inverses(away, schema));
        return Transaction.of(all);
    }

    /** What takes all that away, and columns that are computed from these. */
    List<Operation> takeAway() {
        List<Operation> all = new ArrayList<>();
        Collection<Table> tables = schema.tables().values();
        for (Table table : tables) {
            for (Trigger trigger : table.triggers()) {
                if (affects(table, trigger)) {
                    all.add(new DropTrigger(table.name(), trigger.name()));
                }
            }
        }
        for (Table table : tables) {
            for (ForeignKey key : table.foreignKeys()) {
                if (affects(table, key)) {
                    all.add(DropForeignKey.of(table.name(), key));
                }
            }
        }
        for (Table table : tables) {
            for (Index index : table.indexes()) {
                if (affects(table, index)) {
                    all.add(new DropIndex(table.name(), index.name()));
                }
            }
            for (Constraint constraint : table.constraints()) {
                if (!(constraint instanceof ForeignKey) && affects(table, constraint)) {
                    all.add(new DropConstraint(table.name(), constraint.name()));
                }
            }
        }
        computed.forEach(c -> all.add(new DropColumn(c.table(), c.column())));
        return all;
    }
}
