package dev.lintel.schema.hazard.typechangehiddenwork;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.hazard.Said;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.TypeChange;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A change of a type that is free itself makes work for constraints and indexes. */
public final class TypeChangeHiddenWork implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "type-change-hidden-work",
            Level.ERROR,
            "a change of a type that is free itself makes work for constraints and indexes");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.SetType.class)
                .filter(s -> isFree(context, Context.tableOf(statement), s))
                .flatMap(s -> context.table(Context.tableOf(statement)).stream()
                        .map(t -> work(t, s, context))
                        .filter(w -> !w.isEmpty())
                        .map(w -> new Danger(
                                "the rows of column " + s.column() + " stay as they are, but " + String.join(" and ", w)
                                        + " while nobody can use the table",
                                "op.alterColumnType(…), which takes them away and brings them back in steps, and says which"
                                        + " tables it locks: type(…).locking(…)")))
                .toList();
    }

    private static boolean isFree(Context context, QualifiedName table, AlterAction.SetType change) {
        return context.column(table, change.column())
                .filter(c -> change.type()
                        .filter(t -> TypeChange.isFree(c.type(), t))
                        .isPresent())
                .isPresent();
    }

    /** What the revision has not taken away before. */
    private static List<String> work(Table table, AlterAction.SetType change, Context context) {
        Said said = context.said();
        Identifier column = change.column();
        Stream<String> checks = table.checks().stream()
                .filter(c -> c.expression().mentions(column))
                .filter(c -> said.actions(table.name(), AlterAction.DropConstraint.class)
                        .noneMatch(d -> d.name().equals(c.name())))
                .map(c -> "all rows are read again for " + c.name());
        Stream<String> indexes = table.indexes().stream()
                .filter(i -> i.where().filter(w -> w.mentions(column)).isPresent()
                        || i.keys().stream().anyMatch(k -> isOver(k, column))
                        || i.where().isPresent()
                                && i.keys().stream().anyMatch(k -> k.column().equals(Optional.of(column))))
                .filter(i -> said.all().noneMatch(s -> drops(s, i)))
                .map(i -> "index " + i.name() + " is built again");
        Stream<String> others = others(table, column, context)
                .filter(o -> context.saidInTransaction().all().noneMatch(s -> locks(s, o)))
                .map(o -> "table " + o + " is locked too");
        return Stream.of(checks, indexes, others).flatMap(s -> s).toList();
    }

    /** The tables at the other ends of foreign keys over the column, which PostgreSQL makes anew. */
    private static Stream<QualifiedName> others(Table table, Identifier column, Context context) {
        Stream<QualifiedName> parents = table.foreignKeys().stream()
                .filter(k -> k.columns().contains(column) && isThere(table, k, context))
                .map(ForeignKey::table);
        Stream<QualifiedName> children = context.schema().stream()
                .flatMap(s -> s.tables().values().stream())
                .filter(t -> t.foreignKeys().stream()
                        .anyMatch(k -> k.table().equals(table.name())
                                && k.references().contains(column)
                                && isThere(t, k, context)))
                .map(Table::name);
        return Stream.concat(parents, children)
                .filter(t -> !t.equals(table.name()))
                .distinct();
    }

    private static boolean isThere(Table table, ForeignKey key, Context context) {
        return context.said()
                .actions(table.name(), AlterAction.DropConstraint.class)
                .noneMatch(d -> d.name().equals(key.name()));
    }

    private static boolean locks(SqlStatement statement, QualifiedName table) {
        return statement instanceof SqlStatement.LockTable lock
                && lock.tables().stream().anyMatch(t -> Context.isSame(t, table));
    }

    private static boolean drops(SqlStatement statement, Index index) {
        return statement instanceof SqlStatement.Drop drop
                && drop.kind() == ObjectKind.INDEX
                && drop.names().stream().anyMatch(n -> n.name().equals(index.name()));
    }

    private static boolean isOver(IndexKey key, Identifier column) {
        return key.target() instanceof IndexKey.OfExpression e && e.expression().mentions(column);
    }
}
