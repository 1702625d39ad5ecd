package dev.lintel.schema.hazard.typechangedependents;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** A type changes under what PostgreSQL does not change along. */
public final class TypeChangeDependents implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "type-change-dependents", Level.ERROR, "a type changes under what PostgreSQL does not change along");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.SetType.class)
                .flatMap(s -> context.table(Context.tableOf(statement)).stream()
                        .flatMap(t -> dependents(context, t, s.column()))
                        .map(d -> new Danger(
                                d + " uses column " + s.column() + ", so PostgreSQL refuses to change its type",
                                "op.replaceColumnType(…), which is told of all that is over the column; or take it away before and"
                                        + " bring it back after")))
                .toList();
    }

    /** What the revision has not taken away before. */
    private static Stream<String> dependents(Context context, Table table, Identifier column) {
        Stream<String> computed = table.columns().stream()
                .filter(c -> c.value() instanceof ColumnValue.Generated g
                        && g.expression().mentions(column))
                .filter(c -> context.said()
                        .actions(table.name(), AlterAction.DropColumn.class)
                        .noneMatch(d -> d.column().equals(c.name())))
                .map(c -> "generated column " + c.name());
        Stream<String> triggers = table.triggers().stream()
                .filter(t -> t.when().filter(w -> w.mentions(column)).isPresent())
                .filter(t -> context.said()
                        .all()
                        .noneMatch(s -> s instanceof SqlStatement.Drop drop
                                && drop.names().stream().anyMatch(n -> n.name().equals(t.name()))))
                .map(t -> "trigger " + t.name());
        return Stream.concat(computed, triggers);
    }
}
