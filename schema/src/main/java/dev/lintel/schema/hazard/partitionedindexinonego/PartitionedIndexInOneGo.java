package dev.lintel.schema.hazard.partitionedindexinonego;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** An index of a partitioned table is built on all partitions at once. */
public final class PartitionedIndexInOneGo implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "partitioned-index-in-one-go",
            Level.ERROR,
            "an index of a partitioned table is built on all partitions at once");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.CreateIndex index
                        && !index.only()
                        && !context.isNew(index.table())
                        && context.isPartitioned(index.table())
                ? List.of(new Danger(
                        index.concurrently()
                                ? index.table()
                                        + " is partitioned, and PostgreSQL builds no index of such a table concurrently"
                                : "the index is built on one partition of " + index.table()
                                        + " after the other, and writers of all of them wait until the last is done",
                        "CREATE INDEX … ON ONLY " + index.table()
                                + "; then op.autocommit(\"CREATE INDEX CONCURRENTLY …\") for each partition, and"
                                + " ALTER INDEX … ATTACH PARTITION"))
                : List.of();
    }
}
