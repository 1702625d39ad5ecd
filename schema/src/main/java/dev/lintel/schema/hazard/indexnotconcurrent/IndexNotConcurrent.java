package dev.lintel.schema.hazard.indexnotconcurrent;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** An index is built while writers wait. */
public final class IndexNotConcurrent implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("index-not-concurrent", Level.ERROR, "an index is built while writers wait");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.CreateIndex index
                        && !index.concurrently()
                        && !index.only()
                        && !context.isNew(index.table())
                        && !context.isPartitioned(index.table())
                ? List.of(new Danger(
                        "the index on " + index.table()
                                + " is built under a SHARE lock, and writers wait until it is done",
                        "op.createIndex(\"" + index.table() + "\", …), which builds it concurrently"))
                : List.of();
    }
}
