package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.table.SecondaryTables.Secondary;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of an entity that an association can refer to instead of the key: those of its own table, of its secondary
 * tables, and those that it has from its parents.
 */
final class ReferableColumns {

    private final Keys keys;
    private final Linked linked;
    /** The tables of each entity without those of its parents, by the entity's binary name. */
    private final Map<String, List<TableDraft>> scratch = new HashMap<>();

    ReferableColumns(Keys keys, Linked linked) {
        this.keys = keys;
        this.linked = linked;
    }

    /** A column by its name. */
    Optional<KeyColumn> named(EntityMapping entity, Identifier name) {
        return tables(entity).stream()
                .filter(t -> t.column(name).isPresent())
                .findFirst()
                .flatMap(t -> column(t, name, 0, entity.table()));
    }

    /** The columns of an attribute, or of what is in it. */
    List<KeyColumn> of(EntityMapping entity, String path) {
        List<KeyColumn> columns = new ArrayList<>();
        for (TableDraft table : tables(entity)) {
            for (DerivedColumn column : table.columns()) {
                boolean isInside = column.attribute()
                        .map(Attribute::path)
                        .filter(p -> p.equals(path) || p.startsWith(path + "."))
                        .isPresent();
                if (isInside) {
                    column(table, column.name().column(), columns.size(), entity.table())
                            .ifPresent(columns::add);
                }
            }
        }
        return columns;
    }

    /** A column of a table that may not be the entity's own. */
    static Optional<KeyColumn> column(TableDraft table, Identifier name, int rank, QualifiedName own) {
        Optional<QualifiedName> elsewhere = table.name().equals(own) ? Optional.empty() : Optional.of(table.name());
        return table.column(name)
                .map(c ->
                        new KeyColumn(table.logicalName(name), name, c.column().type(), rank, elsewhere));
    }

    private List<TableDraft> tables(EntityMapping entity) {
        List<TableDraft> all = new ArrayList<>(ownTables(entity));
        if (entity.inheritance() != Inheritance.TABLE_PER_CLASS) {
            entity.parent().flatMap(linked.entities()::find).ifPresent(p -> all.addAll(tables(p)));
        }
        return all;
    }

    private List<TableDraft> ownTables(EntityMapping entity) {
        String type = entity.type().name();
        List<TableDraft> known = scratch.get(type);
        if (known != null) {
            return known;
        }
        List<TableDraft> tables = new ArrayList<>();
        scratch.put(type, tables);
        TableDraft own = keys.draft(entity);
        tables.add(own);
        EntityAttributes attributes = keys.attributes(entity, own, MemberOrder.DECLARED);
        if (entity.inheritance() == Inheritance.TABLE_PER_CLASS) {
            attributes.mapKey(entity, own);
            attributes.mapRest(entity, own);
        } else {
            if (entity.isRoot()) {
                attributes.mapKey(entity, own);
            }
            attributes.mapOwn(entity, own, false);
        }
        for (Secondary secondary : attributes.secondary(entity, own.problems()).all()) {
            tables.add(secondary.table());
        }
        return tables;
    }
}
