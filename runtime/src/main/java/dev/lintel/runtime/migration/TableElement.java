package dev.lintel.runtime.migration;

import dev.lintel.schema.model.TableBuilder;

/** What stands between the parentheses of {@code CREATE TABLE}: a column, a constraint, a comment. */
public sealed interface TableElement permits ColumnElement, ConstraintElement, CommentElement {

    /** Adds it to a table. */
    void addTo(TableBuilder table);
}
