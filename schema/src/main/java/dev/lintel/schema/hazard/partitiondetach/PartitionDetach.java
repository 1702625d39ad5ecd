package dev.lintel.schema.hazard.partitiondetach;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A partition is detached while nobody can use the table. */
public final class PartitionDetach implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("partition-detach", Level.ERROR, "a partition is detached while nobody can use the table");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.DetachPartition.class)
                .filter(d -> !d.concurrently())
                .map(d -> new Danger(
                        "DETACH PARTITION takes ACCESS EXCLUSIVE on " + Context.tableOf(statement)
                                + ", with all its partitions",
                        context.version().isAtLeast(14)
                                ? "op.autocommit(\"ALTER TABLE … DETACH PARTITION … CONCURRENTLY\")"
                                : "a window; before PostgreSQL 14 there is no other way"))
                .toList();
    }
}
