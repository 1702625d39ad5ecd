package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;

/** What the annotations of an entity say of its table, once all columns are there. */
final class TableAnnotations {

    private final Naming naming;
    private final ColumnReferences references;
    private final Indexes indexes;

    TableAnnotations(DeriveOptions options) {
        this.naming = options.naming();
        this.references = new ColumnReferences(naming);
        this.indexes = new Indexes(references);
    }

    void apply(EntityMapping entity, TableDraft table) {
        if (entity.hasTable()) {
            table.comment(EntityTables.comment(entity));
            entity.inherited(Lintel.SOFT_DELETE)
                    .or(() -> entity.inherited(Hibernate.SOFT_DELETE))
                    .filter(s -> isOwn(entity))
                    .ifPresent(s -> SoftDeletes.add(s, naming, table));
            entity.inherited(Lintel.TIMESTAMPS)
                    .filter(t -> isOwn(entity))
                    .ifPresent(t -> RowTimestamps.add(t, naming, table));
        }
        table.end();
        entity.type().annotation(Jpa.TABLE).filter(t -> entity.hasTable()).ifPresent(t -> jakarta(t, table));
        for (AnnotationUse check : entity.type().annotations(Hibernate.CHECK)) {
            Checks.add(table, check, "row");
        }
        for (AnnotationUse index : entity.type().annotations(Lintel.PG_INDEX)) {
            indexes.add(index, table);
        }
        entity.type().annotation(Lintel.FULL_TEXT).ifPresent(f -> FullTextSearch.add(f, references, naming, table));
    }

    /** The rows of a joined subclass are deleted, and their times kept, in the root's table. */
    private static boolean isOwn(EntityMapping entity) {
        return entity.isRoot() || entity.inheritance() != EntityMapping.Inheritance.JOINED;
    }

    private void jakarta(AnnotationUse annotation, TableDraft table) {
        Uniques.addSaid(annotation, references, table);
        for (AnnotationUse index : annotation.nestedAll("indexes")) {
            indexes.addJakarta(index, table);
        }
        for (AnnotationUse check : annotation.nestedAll("check")) {
            Checks.add(table, check, "row");
        }
    }
}
