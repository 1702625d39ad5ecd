package dev.lintel.schema.hazard.unbatchedbackfill;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** All rows of a table are changed in one transaction. */
public final class UnbatchedBackfill implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("unbatched-backfill", Level.ERROR, "all rows of a table are changed in one transaction");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.ChangeRows change
                        && !change.bounded()
                        && !isKeyed(context, change)
                        && !context.isNew(change.table())
                ? List.of(new Danger(
                        (change.delete() ? "DELETE" : "UPDATE") + " of " + change.table()
                                + " is not bounded: its rows stay locked, and nothing is cleaned up, until the last one is done",
                        change.delete()
                                ? "op.sql(…) for each range of keys, so that each is committed alone"
                                : "op.backfill(\"" + change.table() + "\", …), which goes in batches"))
                : List.of();
    }

    /** Whether it is about rows of which the key is said. */
    private static boolean isKeyed(Context context, SqlStatement.ChangeRows change) {
        List<Identifier> keys = change.keys().stream()
                .map(k -> context.said().nameBefore(change.table(), k))
                .toList();
        boolean isKnown = context.table(change.table())
                .filter(t -> Stream.concat(
                                t.primaryKey().stream().map(PrimaryKey::columns),
                                t.uniques().stream().map(UniqueConstraint::columns))
                        .anyMatch(keys::containsAll))
                .isPresent();
        return isKnown || change.keys().contains(Identifier.of("id"));
    }
}
