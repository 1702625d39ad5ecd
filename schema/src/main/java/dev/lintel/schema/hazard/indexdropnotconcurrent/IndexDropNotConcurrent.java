package dev.lintel.schema.hazard.indexdropnotconcurrent;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;

/** An index is dropped while its table is closed. */
public final class IndexDropNotConcurrent implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("index-drop-not-concurrent", Level.ERROR, "an index is dropped while its table is closed");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.Drop drop
                        && drop.kind() == ObjectKind.INDEX
                        && !drop.concurrently()
                        && !isNew(context, drop)
                ? List.of(new Danger(
                        "dropping an index takes ACCESS EXCLUSIVE on its table: it waits for all who read, and all wait for it",
                        "op.dropIndex(…), which drops it concurrently"))
                : List.of();
    }

    private static boolean isNew(Context context, SqlStatement.Drop drop) {
        return drop.names().stream()
                .allMatch(n -> context.said()
                        .all()
                        .filter(SqlStatement.CreateIndex.class::isInstance)
                        .map(SqlStatement.CreateIndex.class::cast)
                        .anyMatch(i -> i.name().equals(Optional.of(n.name())) && context.isNew(i.table())));
    }
}
