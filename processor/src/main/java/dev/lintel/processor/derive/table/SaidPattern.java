package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedAccessPattern;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.access.AccessPaths;
import dev.lintel.schema.access.AccessPattern;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;

/**
 * A query on a table that is not finished yet.
 *
 * @param said its {@code @AccessPattern}
 */
public record SaidPattern(AccessPattern pattern, AnnotationUse said) {

    /** The query with what serves it, now that the indexes of all tables are known. */
    public DerivedAccessPattern on(Table table, Schema schema) {
        return new DerivedAccessPattern(table.name(), pattern, said, new AccessPaths(schema, table).serve(pattern));
    }
}
