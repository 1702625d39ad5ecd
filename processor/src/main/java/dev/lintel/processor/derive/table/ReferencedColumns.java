package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes columns that foreign keys refer to unique, where nothing else does (PostgreSQL manual, section 5.5.5). */
final class ReferencedColumns {

    private final Entities entities;
    private final Drafts drafts;

    ReferencedColumns(Entities entities, Drafts drafts) {
        this.entities = entities;
        this.drafts = drafts;
    }

    void makeUnique() {
        for (TableDraft draft : drafts.all()) {
            for (DerivedForeignKey key : draft.foreignKeys()) {
                List<Identifier> references = key.key().references();
                Optional<TableDraft> target = drafts.find(key.key().table());
                target.filter(t -> !isUnique(references, t))
                        .ifPresent(t -> Uniques.add(t, references, Optional.empty(), false, key.namePlace()));
                Optional<Table> elsewhere = target.isPresent()
                        ? Optional.empty()
                        : entities.tableElsewhere(key.key().table());
                elsewhere
                        .filter(t -> !isUnique(references, t))
                        .ifPresent(t -> Elsewhere.notUnique(references, t.name(), key.namePlace(), drafts.problems()));
            }
        }
    }

    private static boolean isUnique(List<Identifier> columns, Table table) {
        Set<Identifier> wanted = new HashSet<>(columns);
        return table.primaryKey()
                        .filter(k -> wanted.equals(new HashSet<>(k.columns())))
                        .isPresent()
                || table.uniques().stream().anyMatch(u -> wanted.equals(new HashSet<>(u.columns())))
                || table.indexes().stream().anyMatch(i -> isUnique(wanted, i));
    }

    private static boolean isUnique(List<Identifier> columns, TableDraft table) {
        Set<Identifier> wanted = new HashSet<>(columns);
        return wanted.equals(new HashSet<>(table.key()))
                || table.uniques().stream().anyMatch(u -> wanted.equals(new HashSet<>(u.part())))
                || table.indexes().stream().anyMatch(i -> isUnique(wanted, i.part()));
    }

    private static boolean isUnique(Set<Identifier> columns, Index index) {
        return index.unique()
                && index.where().isEmpty()
                && index.keys().stream().allMatch(k -> k.column().isPresent())
                && columns.equals(new HashSet<>(
                        index.keys().stream().flatMap(k -> k.column().stream()).toList()));
    }
}
