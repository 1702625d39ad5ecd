package dev.lintel.schema.hazard.reindexnotconcurrent;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** An index is built anew while others wait. */
public final class ReindexNotConcurrent implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("reindex-not-concurrent", Level.ERROR, "an index is built anew while others wait");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.Maintain maintain
                        && maintain.what().startsWith("REINDEX")
                        && !maintain.concurrently()
                        && maintain.target().filter(context::isNew).isEmpty()
                ? List.of(new Danger(
                        "REINDEX holds up writers, and readers whose plan uses the index, until it is done",
                        "op.autocommit(\"REINDEX … CONCURRENTLY …\")"))
                : List.of();
    }
}
