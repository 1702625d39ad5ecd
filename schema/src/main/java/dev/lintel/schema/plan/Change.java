package dev.lintel.schema.plan;

import dev.lintel.schema.op.Operation;

/** An operation and what it does to those who use the database. */
public record Change(Operation operation, Verdict verdict) {

    /** {@code add column priority to tasks (safe)}. */
    public String describe() {
        return operation.title() + " (" + verdict.words() + ")";
    }
}
