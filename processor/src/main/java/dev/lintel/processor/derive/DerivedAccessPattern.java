package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.access.AccessPattern;
import dev.lintel.schema.access.Serving;
import dev.lintel.schema.name.QualifiedName;

/**
 * A query that the application runs often and what says so.
 *
 * @param table what it reads
 * @param said its {@code @AccessPattern}
 * @param serving which index serves it, or what is missing
 */
public record DerivedAccessPattern(QualifiedName table, AccessPattern pattern, AnnotationUse said, Serving serving) {

    /** What people call it: its name, or its conditions and order. */
    public String title() {
        return said.text("name").orElseGet(this::sql);
    }

    /** The conditions and the order as the source has them. */
    public String sql() {
        String where = said.text("where").map(w -> "where " + w).orElse("");
        String order = said.text("orderBy").map(o -> "order by " + o).orElse("");
        return (where + " " + order).strip();
    }
}
