package dev.lintel.schema.release;

import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Table;
import java.util.Collections;
import java.util.List;

/**
 * The foreign keys after of a table that both releases use.
 *
 * @param before the table before, under the new names
 */
record InterimForeignKeys(Table before, Table after) {

    List<ForeignKey> keys() {
        return after.foreignKeys().stream().map(this::asLenient).toList();
    }

    /** A foreign key lets through what either release counts on: the old code deletes what the new one may not. */
    private ForeignKey asLenient(ForeignKey key) {
        return before.foreignKeys().stream()
                .filter(k -> k.name().equals(key.name()) && k.isSameReference(key))
                .findFirst()
                .map(old -> key.acting(
                        lenient(old.onDelete(), key.onDelete()),
                        lenient(old.onUpdate(), key.onUpdate()),
                        Collections.max(List.of(old.deferrability(), key.deferrability()))))
                .orElse(key);
    }

    private static ReferentialAction lenient(ReferentialAction old, ReferentialAction now) {
        return now.refuses() && !old.refuses() ? old : now;
    }
}
