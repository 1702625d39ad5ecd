package dev.lintel.schema.plan;

import dev.lintel.schema.op.MergeValue;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.sql.LockMode;

/**
 * An operation and what it does to those who use the database.
 *
 * @param reason why the verdict is that, in a few words without a full stop
 * @param lock the strongest lock that it takes on a table that is there already
 * @param phase the side of the deployment that it is done on
 */
public record Change(Operation operation, Verdict verdict, String reason, LockMode lock, Phase phase) {

    /**
     * {@code add column priority to tasks (safe)}; what can have several reasons says which, and what waits for the old code to be gone
     * says so.
     */
    public String describe() {
        boolean hasOtherReasons = verdict == Verdict.BREAKS_RUNNING_CODE
                || verdict == Verdict.NEEDS_WINDOW
                || operation instanceof MergeValue;
        return operation.title() + " (" + verdict.words() + (hasOtherReasons ? ": " + reason : "")
                + (phase == Phase.CONTRACT ? ", contract)" : ")");
    }
}
