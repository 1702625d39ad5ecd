package dev.lintel.schema.hazard.partitionlocksparent;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A partition is made or dropped under a lock on the whole table. */
public final class PartitionLocksParent implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "partition-locks-parent", Level.WARNING, "a partition is made or dropped under a lock on the whole table");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.CreateTable create
                        && create.partitionOf().filter(p -> !context.isNew(p)).isPresent()
                ? List.of(new Danger(
                        "PARTITION OF takes ACCESS EXCLUSIVE on "
                                + create.partitionOf().orElseThrow() + ", with all its partitions",
                        "CREATE TABLE … (LIKE … INCLUDING ALL), then ALTER TABLE … ATTACH PARTITION"))
                : List.of();
    }
}
