package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.SecondaryTables.Secondary;
import dev.lintel.processor.mapping.AnnotationUse;

/** What the annotations of an entity say of its table, once all columns are there. */
final class TableAnnotations {

    private final Linked linked;
    private final Naming naming;
    private final SoftDeletes softDeletes;
    private final ColumnReferences references;
    private final Indexes indexes;

    TableAnnotations(Linked linked) {
        this.softDeletes = new SoftDeletes(linked);
        this.linked = linked;
        this.naming = linked.options().naming();
        this.references = new ColumnReferences(naming);
        this.indexes = new Indexes(references);
    }

    void apply(EntityMapping entity, TableDraft table) {
        if (entity.hasTable()) {
            table.comment(EntityTables.comment(entity));
            if (isOwn(entity)) {
                softDeletes.add(entity, table);
            }
            entity.inherited(Lintel.TIMESTAMPS)
                    .filter(t -> isOwn(entity))
                    .ifPresent(t -> RowTimestamps.add(t, naming, table));
        }
        table.end();
        entity.type()
                .annotation(Jpa.TABLE)
                .filter(t -> entity.hasTable())
                .ifPresent(t -> new SaidTable(t, linked).apply(table));
        for (AnnotationUse check : entity.type().annotations(Hibernate.CHECK)) {
            Checks.add(table, check, "row");
        }
        for (AnnotationUse index : entity.type().annotations(Lintel.PG_INDEX)) {
            indexes.add(index, table);
        }
        entity.type().annotation(Lintel.FULL_TEXT).ifPresent(f -> FullTextSearch.add(f, references, naming, table));
        for (AnnotationUse pattern : entity.type().annotations(Lintel.ACCESS_PATTERN)) {
            AccessPatterns.add(pattern, references, table);
        }
    }

    /** What the annotation of a secondary table says of it. */
    void apply(Secondary secondary, TableDraft table) {
        new SaidTable(secondary.said(), linked).apply(table);
    }

    /** The rows of a joined subclass are deleted, and their times kept, in the root's table. */
    private static boolean isOwn(EntityMapping entity) {
        return entity.isRoot() || entity.inheritance() != EntityMapping.Inheritance.JOINED;
    }
}
