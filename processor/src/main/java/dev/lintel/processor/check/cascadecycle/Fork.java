package dev.lintel.processor.check.cascadecycle;

/**
 * Two ways of a delete from one table to another that do not end with the same action.
 *
 * @param odd the one that does not cascade in the end
 */
record Fork(CascadePath odd, CascadePath other) {}
