package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.derive.table.JoinColumns.Pair;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Columns and foreign keys that refer to an entity from a table of an association's own. */
final class References {

    private final Keys keys;
    private final JoinColumns joinColumns;

    References(Linked linked, Keys keys) {
        this.keys = keys;
        this.joinColumns = new JoinColumns(linked.options().naming());
    }

    /**
     * Adds them.
     *
     * @param said the {@code @JoinColumn}s, none for defaults
     * @param foreignKey what the table's annotation says of the foreign key
     * @param implicit the names of columns that none is said for
     * @return the names of the columns
     */
    List<Identifier> add(
            TableDraft table,
            EntityMapping entity,
            List<AnnotationUse> said,
            Optional<AnnotationUse> foreignKey,
            Function<KeyColumn, LogicalName> implicit,
            Attribute attribute) {
        List<Pair> pairs = joinColumns.pair(said, keys.target(entity), implicit, table, attribute.place());
        for (Pair pair : pairs) {
            table.column(Column.of(pair.name().value(), pair.type()), Optional.of(attribute), attribute.place());
        }
        List<Identifier> columns = JoinColumns.columns(pairs);
        if (!columns.isEmpty()) {
            Optional<AnnotationUse> key = foreignKey.or(() ->
                    said.stream().flatMap(u -> u.nested("foreignKey").stream()).findFirst());
            ForeignKeys.add(
                    table,
                    columns,
                    entity.table(),
                    JoinColumns.references(pairs),
                    key,
                    ForeignKeys.onDelete(
                            attribute.member().annotations(),
                            attribute.place(),
                            Associations.of(attribute).place()),
                    said.isEmpty() ? table.source().place() : said.get(0).place());
        }
        return columns;
    }

    /** Adds those of a map's keys that are entities. */
    List<Identifier> addMapKey(TableDraft table, EntityMapping entity, Attribute attribute) {
        String name = attribute.member().name() + "_KEY";
        boolean isOne = keys.of(entity).size() == 1;
        return add(
                table,
                entity,
                attribute.member().annotations().findAll(Jpa.MAP_KEY_JOIN_COLUMN, attribute.place()),
                Optional.empty(),
                isOne ? column -> LogicalName.implicit(name) : JoinColumns.prefixed(name, entity),
                attribute);
    }
}
