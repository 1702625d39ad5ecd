package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.ForeignKeys.OnDelete;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables that hold the rest of an entity's rows (Jakarta Persistence 3.2, section 11.1.46). Each has the entity's key and
 * refers with it to the entity's own table.
 *
 * @param all each with its annotation
 */
record SecondaryTables(List<Secondary> all) {

    static final SecondaryTables NONE = new SecondaryTables(List.of());

    /**
     * One of them.
     *
     * @param said its {@code @SecondaryTable}
     * @param logical its name before the naming strategy
     */
    record Secondary(AnnotationUse said, LogicalName logical, TableDraft table) {}

    SecondaryTables {
        all = List.copyOf(all);
    }

    /** Those of an entity, with their keys and nothing else. Those of a superclass hold the superclass's attributes. */
    static SecondaryTables of(EntityMapping entity, Linked linked, Keys keys, Problems problems) {
        List<AnnotationUse> annotations = entity.type().annotations(Jpa.SECONDARY_TABLE);
        if (annotations.isEmpty()) {
            return NONE;
        }
        List<Secondary> all = new ArrayList<>();
        for (AnnotationUse said : annotations) {
            said.text("name").ifPresent(name -> {
                LogicalName logical = LogicalName.explicit(name);
                TableDraft table = new TableDraft(
                        new DerivedTable(
                                SaidTable.name(Optional.of(said), linked.options(), () -> logical),
                                DerivedTable.Kind.SECONDARY,
                                entity.type().name(),
                                said.place(),
                                SaidTable.namePlace(Optional.of(said), said.place())),
                        problems,
                        linked.options().plain());
                addKey(entity, said, table, keys, linked.options().naming());
                all.add(new Secondary(said, logical, table));
            });
        }
        return new SecondaryTables(all);
    }

    private static void addKey(EntityMapping entity, AnnotationUse said, TableDraft table, Keys keys, Naming naming) {
        List<KeyColumn> key = keys.of(entity);
        List<Identifier> columns = new ArrayList<>();
        for (KeyColumn column : keys.renamed(key, said.nestedAll("pkJoinColumns"), entity.logicalTable(), naming)) {
            table.column(Column.of(column.name().value(), column.type()), Optional.empty(), said.place());
            table.spelled(column.name(), column.logical());
            table.key(column.name());
            columns.add(column.name());
        }
        if (!columns.isEmpty()) {
            // The rows of the two tables are written and deleted together, so there is nothing to be said of it.
            OnDelete together = new OnDelete(ReferentialAction.NO_ACTION, true, said.place());
            ForeignKeys.add(
                    table,
                    columns,
                    entity.table(),
                    key.stream().map(KeyColumn::name).toList(),
                    said.nested("foreignKey"),
                    together,
                    said.place());
        }
    }

    /** The table that a {@code @Column} or {@code @JoinColumn} names; names are compared without regard to case. */
    Optional<TableDraft> named(String table) {
        return all.stream()
                .filter(s -> isCalled(s.logical(), s.table().name(), table))
                .map(Secondary::table)
                .findFirst();
    }

    /** Whether a table is the one that an annotation names, by the name that its own annotation gives it or by its name. */
    static boolean isCalled(LogicalName logical, QualifiedName name, String wanted) {
        String text = LogicalName.explicit(wanted).text();
        return logical.text().equalsIgnoreCase(text) || name.name().value().equalsIgnoreCase(text);
    }
}
