package dev.lintel.schema.plan;

import dev.lintel.schema.op.Operation;

/**
 * An operation and what it does to those who use the database.
 *
 * @param phase the side of the deployment that it is done on
 */
public record Change(Operation operation, Verdict verdict, Phase phase) {

    /** {@code add column priority to tasks (safe)}; what waits for the old code to be gone says so. */
    public String describe() {
        return operation.title() + " (" + verdict.words() + (phase == Phase.CONTRACT ? ", contract)" : ")");
    }
}
