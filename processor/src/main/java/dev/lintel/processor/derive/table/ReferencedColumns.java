package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.name.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes columns that foreign keys refer to unique, where nothing else does (PostgreSQL manual, section 5.5.5). */
final class ReferencedColumns {

    private ReferencedColumns() {}

    static void makeUnique(Drafts drafts) {
        for (TableDraft draft : drafts.all()) {
            for (DerivedForeignKey key : draft.foreignKeys()) {
                drafts.find(key.key().table())
                        .filter(target -> !isUnique(key.key().references(), target))
                        .ifPresent(target ->
                                Uniques.add(target, key.key().references(), Optional.empty(), false, key.namePlace()));
            }
        }
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
