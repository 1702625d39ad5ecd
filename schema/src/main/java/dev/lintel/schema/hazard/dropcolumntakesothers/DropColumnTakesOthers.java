package dev.lintel.schema.hazard.dropcolumntakesothers;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column is dropped, and indexes and constraints over others with it. */
public final class DropColumnTakesOthers implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "drop-column-takes-others",
            Level.ACKNOWLEDGE,
            "a column is dropped, and indexes and constraints over others with it");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.DropColumn.class)
                .flatMap(d -> context.table(Context.tableOf(statement)).stream()
                        .map(t -> lost(t, d.column()))
                        .filter(l -> !l.isEmpty())
                        .map(l -> new Danger(
                                "with column " + d.column() + " go " + String.join(", ", l)
                                        + ", which are about other columns too",
                                "drop each by its name first, and build what is to stay without the column")))
                .toList();
    }

    /** What speaks of the column and of another one. */
    private static List<String> lost(Table table, Identifier column) {
        Stream<String> indexes = table.indexes().stream()
                .filter(i -> i.keys().size() > 1
                        && i.keys().stream().anyMatch(k -> k.column().equals(Optional.of(column))))
                .map(i -> "index " + i.name());
        Stream<String> keys = table.uniques().stream()
                .filter(u -> u.columns().size() > 1 && u.columns().contains(column))
                .map(u -> "constraint " + u.name());
        Stream<String> checks = table.checks().stream()
                .filter(c -> c.expression().mentions(column))
                .filter(c -> table.columns().stream()
                        .anyMatch(
                                o -> !o.name().equals(column) && c.expression().mentions(o.name())))
                .map(c -> "constraint " + c.name());
        return Stream.of(indexes, keys, checks).flatMap(s -> s).toList();
    }
}
