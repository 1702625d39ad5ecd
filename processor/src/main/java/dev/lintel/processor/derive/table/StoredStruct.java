package dev.lintel.processor.derive.table;

import dev.lintel.schema.model.CompositeType;
import java.util.HashSet;

/**
 * A composite type and what it comes from.
 *
 * @param inside its attributes as if they were the columns of a table, with what no composite type can have: NOT NULL and checks
 */
public record StoredStruct(CompositeType type, TableDraft inside) {

    /** Whether another has the same attributes, in whatever order. */
    boolean isLike(StoredStruct other) {
        return new HashSet<>(type.attributes()).equals(new HashSet<>(other.type.attributes()));
    }
}
