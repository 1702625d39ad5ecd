package dev.lintel.schema.hazard.locktimeoutonconcurrent;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A lock_timeout is in force while something is built concurrently. */
public final class LockTimeoutOnConcurrent implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "lock-timeout-on-concurrent",
            Level.ERROR,
            "a lock_timeout is in force while something is built concurrently");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        boolean isConcurrent = statement instanceof SqlStatement.CreateIndex index && index.concurrently()
                || statement instanceof SqlStatement.Drop drop && drop.concurrently()
                || statement instanceof SqlStatement.Maintain maintain
                        && maintain.concurrently()
                        && maintain.what().startsWith("REINDEX")
                || statement
                        .actions(AlterAction.DetachPartition.class)
                        .anyMatch(AlterAction.DetachPartition::concurrently);
        return isConcurrent && context.hasLockTimeout() && !context.isInTransaction()
                ? List.of(new Danger(
                        "its waits for other transactions count as waits for locks; lock_timeout ends it halfway",
                        "SET lock_timeout = 0 before it; it blocks nobody while it waits"))
                : List.of();
    }
}
