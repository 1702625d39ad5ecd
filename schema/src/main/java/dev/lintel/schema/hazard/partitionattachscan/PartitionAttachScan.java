package dev.lintel.schema.hazard.partitionattachscan;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A partition is attached, and all its rows are read. */
public final class PartitionAttachScan implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("partition-attach-scan", Level.ERROR, "a partition is attached, and all its rows are read");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement
                .actions(AlterAction.AttachPartition.class)
                .filter(a -> !isEmpty(context, a.partition())
                        && context.said().proven(a.partition()).findAny().isEmpty())
                .filter(a -> context.table(a.partition())
                        .filter(t -> !t.checks().isEmpty())
                        .isEmpty())
                .map(a -> new Danger(
                        "all rows of " + a.partition()
                                + " are read to see whether they belong there, while nobody can use it or the"
                                + " default partition",
                        "a CHECK that says the same as the bounds, added NOT VALID and validated before"))
                .toList();
    }

    private static boolean isEmpty(Context context, QualifiedName table) {
        return context.isNew(table)
                && context.said()
                        .all()
                        .noneMatch(s -> s instanceof SqlStatement.AddRows add && Context.isSame(add.table(), table));
    }
}
