package dev.lintel.schema.hazard.workafterexclusivelock;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** Rows are gone through while a transaction holds a strong lock. */
public final class WorkAfterExclusiveLock implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "work-after-exclusive-lock", Level.ERROR, "rows are gone through while a transaction holds a strong lock");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        if (!context.isInTransaction() || !goesThroughRows(statement)) {
            return List.of();
        }
        return context.saidInTransaction()
                .all()
                .filter(s -> !(statement instanceof SqlStatement.AlterTable alter && Context.isOf(s, alter.table())))
                .flatMap(s -> context.locks(s).entrySet().stream())
                .filter(e -> e.getValue().compareTo(LockMode.SHARE_ROW_EXCLUSIVE) >= 0)
                .filter(e -> !isChanged(statement, e.getKey()))
                .limit(1)
                .map(e -> new Danger(
                        "it goes through rows while the transaction holds a lock on " + e.getKey()
                                + " that others wait for",
                        "a step of its own for it, after the one that takes the lock"))
                .toList();
    }

    private static boolean goesThroughRows(SqlStatement statement) {
        return statement instanceof SqlStatement.ChangeRows change
                        && !change.bounded()
                        && change.keys().isEmpty()
                || statement instanceof SqlStatement.AddRows add && add.many()
                || statement
                        .actions(AlterAction.ValidateConstraint.class)
                        .findAny()
                        .isPresent();
    }

    /** What changes the rows of the locked table is another hazard, and so is the validation of what was just added. */
    private static boolean isChanged(SqlStatement statement, QualifiedName locked) {
        return statement instanceof SqlStatement.ChangeRows change && Context.isSame(change.table(), locked)
                || statement instanceof SqlStatement.AddRows add && Context.isSame(add.table(), locked);
    }
}
