package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.column.BasicColumns;
import dev.lintel.processor.derive.column.Nullability;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.link.Types;

/** What every mapper looks things up in. */
public record Linked(
        Types types,
        DeriveOptions options,
        Entities entities,
        EmbeddableTypes embeddables,
        BasicColumns columns,
        Nullability nullability) {

    /**
     * Whether foreign keys can refer to the rows of an entity: those of a hierarchy with a table for each class are in no one
     * table.
     */
    boolean isReferable(EntityMapping target) {
        boolean isSpread = target.inheritance() == Inheritance.TABLE_PER_CLASS
                && (!target.hasTable() || !entities.children(target).isEmpty());
        return !isSpread && !target.isQuery();
    }

    public static Linked of(Types types, DeriveOptions options) {
        return new Linked(
                types,
                options,
                new Entities(types, options),
                new EmbeddableTypes(types),
                new BasicColumns(types, options),
                new Nullability(types, options));
    }
}
