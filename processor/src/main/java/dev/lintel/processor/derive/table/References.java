package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.derive.table.ForeignKeys.OnDelete;
import dev.lintel.processor.derive.table.JoinColumns.Pair;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Columns and foreign keys that refer to an entity from a table of an association's own. */
final class References {

    private final Linked linked;
    private final Keys keys;
    private final JoinColumns joinColumns;

    References(Linked linked, Keys keys) {
        this.linked = linked;
        this.keys = keys;
        this.joinColumns = new JoinColumns(linked.options().naming());
    }

    /**
     * Adds them.
     *
     * @param said the {@code @JoinColumn}s, none for defaults
     * @param foreignKey what is said of the foreign key
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
        OnDelete onDelete = ForeignKeys.onDelete(
                attribute.member().annotations(),
                attribute.place(),
                Associations.of(attribute).place());
        return add(table, entity, said, foreignKey, implicit, attribute, onDelete, false);
    }

    /** Adds those that refer to what the collection holds. Hibernate's {@code @OnDelete} speaks of the owner's rows alone. */
    List<Identifier> addOther(
            TableDraft table,
            EntityMapping entity,
            List<AnnotationUse> said,
            Optional<AnnotationUse> foreignKey,
            Function<KeyColumn, LogicalName> implicit,
            Attribute attribute) {
        OnDelete both = ForeignKeys.onDelete(
                attribute.member().annotations(),
                attribute.place(),
                Associations.of(attribute).place());
        boolean isHibernates = !attribute.member().has(Lintel.ON_DELETE);
        OnDelete onDelete = isHibernates ? new OnDelete(ReferentialAction.NO_ACTION, both.said(), both.place()) : both;
        return add(table, entity, said, foreignKey, implicit, attribute, onDelete, true);
    }

    private List<Identifier> add(
            TableDraft table,
            EntityMapping entity,
            List<AnnotationUse> said,
            Optional<AnnotationUse> foreignKey,
            Function<KeyColumn, LogicalName> implicit,
            Attribute attribute,
            OnDelete onDelete,
            boolean isOther) {
        List<Pair> pairs = joinColumns.pair(said, keys.target(entity), implicit, table, attribute.place());
        for (Pair pair : pairs) {
            table.column(Column.of(pair.name().value(), pair.type()), Optional.of(attribute), attribute.place());
        }
        List<Identifier> columns = JoinColumns.columns(pairs);
        boolean mayBeMissing = isOther && attribute.member().has(Hibernate.NOT_FOUND);
        if (!columns.isEmpty() && linked.isReferable(entity) && !mayBeMissing && !isUnkept(entity, pairs, isOther)) {
            ForeignKeys.add(
                    table,
                    columns,
                    JoinColumns.table(pairs, entity),
                    JoinColumns.references(pairs),
                    foreignKey,
                    onDelete,
                    said.isEmpty() ? table.source().place() : said.get(0).place());
        }
        return columns;
    }

    /** Hibernate makes no constraint of what a collection holds where it goes by columns that are not the key. */
    private boolean isUnkept(EntityMapping entity, List<Pair> pairs, boolean isOther) {
        List<Identifier> key = keys.of(entity).stream().map(KeyColumn::name).toList();
        return isOther && linked.options().plain() && !key.containsAll(JoinColumns.references(pairs));
    }

    /** Adds those of a map's keys that are entities. */
    List<Identifier> addMapKey(TableDraft table, EntityMapping entity, Attribute attribute) {
        String name = attribute.member().name() + "_KEY";
        boolean isOne = keys.of(entity).size() == 1;
        List<AnnotationUse> said = attribute.member().annotations().findAll(Jpa.MAP_KEY_JOIN_COLUMN, attribute::place);
        return addOther(
                table,
                entity,
                said,
                ForeignKeys.said(Optional.empty(), "foreignKey", said),
                isOne ? column -> LogicalName.implicit(name) : JoinColumns.prefixed(name, entity),
                attribute);
    }
}
