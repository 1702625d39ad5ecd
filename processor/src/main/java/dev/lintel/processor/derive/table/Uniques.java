package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.TableDraft.Named;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds unique constraints to a table, named by the source or by the convention. */
final class Uniques {

    private Uniques() {}

    static void add(TableDraft table, List<Identifier> columns, Optional<String> name, boolean said, Place place) {
        Identifier identifier = name.map(Naming::folded)
                .orElseGet(() -> ConstraintNames.unique(table.name().name(), columns));
        boolean isThere = table.uniques().stream()
                .anyMatch(u -> u.name().equals(identifier) && u.part().equals(columns));
        if (!isThere) {
            table.uniques().add(new Named<>(columns, identifier, said, name.isPresent(), place));
        }
    }

    /** Takes away those without a name that a named one over the same columns makes superfluous, as Hibernate does. */
    static void takeAwayRepeated(List<Named<List<Identifier>>> uniques) {
        Set<Set<Identifier>> named = new HashSet<>();
        for (Named<List<Identifier>> unique : uniques) {
            if (unique.named()) {
                named.add(Set.copyOf(unique.part()));
            }
        }
        if (!named.isEmpty()) {
            uniques.removeIf(u -> !u.named() && named.contains(Set.copyOf(u.part())));
        }
    }

    /** Those of the {@code uniqueConstraints} of an annotation of a table. */
    static void addSaid(AnnotationUse annotation, ColumnReferences references, TableDraft table) {
        for (AnnotationUse unique : annotation.nestedAll("uniqueConstraints")) {
            List<Identifier> columns = references.columns(unique, "columnNames", table);
            if (!columns.isEmpty()) {
                add(table, columns, unique.text("name"), true, unique.place());
            }
        }
    }
}
