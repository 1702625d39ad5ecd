package dev.lintel.schema.model;

/** Where a column's value comes from when an INSERT names none. A column has one of these, never two. */
public sealed interface ColumnValue {

    /** NULL. */
    record None() implements ColumnValue {}

    /** {@code DEFAULT …}. */
    record Default(Expr expression) implements ColumnValue {}

    /** {@code GENERATED ALWAYS AS (…) STORED} or {@code VIRTUAL} (18 and later). */
    record Generated(Expr expression, boolean stored) implements ColumnValue {}

    /** {@code GENERATED … AS IDENTITY}. */
    record Identity(boolean always, SequenceOptions options) implements ColumnValue {}

    static ColumnValue none() {
        return new None();
    }
}
