package dev.lintel.processor.check.cascadecycle;

import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;

/**
 * How a delete goes from table to table.
 *
 * @param keys the foreign keys on the way, from the first deleted row's on; not empty
 */
record CascadePath(List<DerivedForeignKey> keys) {

    CascadePath {
        keys = List.copyOf(keys);
    }

    QualifiedName root() {
        return keys.get(0).key().table();
    }

    DerivedForeignKey last() {
        return keys.get(keys.size() - 1);
    }

    /** {@code tenants → orders → items}. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder(root().toString());
        for (DerivedForeignKey key : keys) {
            path.append(" → ").append(key.table());
        }
        return path.toString();
    }
}
