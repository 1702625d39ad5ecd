package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Index;
import dev.lintel.schema.name.Identifiers;

/** An index: a b-tree over all rows unless it says otherwise. */
public record IndexElement(Index toIndex) implements OverElement {

    public IndexElement unique() {
        return new IndexElement(toIndex.withUnique(true));
    }

    /** The access method: {@code gin}, {@code gist}, … */
    public IndexElement using(String method) {
        return new IndexElement(toIndex.withMethod(method));
    }

    public IndexElement include(String... columns) {
        return new IndexElement(new Index(
                toIndex.name(),
                toIndex.unique(),
                toIndex.method(),
                toIndex.keys(),
                Identifiers.of(columns),
                toIndex.where(),
                toIndex.nullsNotDistinct()));
    }

    /** Two NULLs collide (15 and later). */
    public IndexElement nullsNotDistinct() {
        return new IndexElement(new Index(
                toIndex.name(),
                toIndex.unique(),
                toIndex.method(),
                toIndex.keys(),
                toIndex.include(),
                toIndex.where(),
                true));
    }

    /** Only the rows for which the predicate holds. */
    public IndexElement where(String predicate) {
        return new IndexElement(toIndex.withWhere(predicate));
    }
}
