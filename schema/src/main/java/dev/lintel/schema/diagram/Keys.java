package dev.lintel.schema.diagram;

import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of a table: which columns take part in which, and what they make unique. */
final class Keys {

    private final Table table;
    private final List<List<Identifier>> unique = new ArrayList<>();

    Keys(Table table) {
        this.table = table;
        table.primaryKey().ifPresent(key -> unique.add(key.columns()));
        table.uniques().forEach(key -> unique.add(key.columns()));
        table.indexes().forEach(index -> columns(index).ifPresent(unique::add));
    }

    /** The columns of which an index allows each combination once, among all rows. */
    private static Optional<List<Identifier>> columns(Index index) {
        boolean covers = index.unique()
                && index.where().isEmpty()
                && index.keys().stream().allMatch(k -> k.column().isPresent());
        return covers
                ? Optional.of(index.keys().stream()
                        .map(IndexKey::column)
                        .flatMap(Optional::stream)
                        .toList())
                : Optional.empty();
    }

    /** Mermaid's marks of a column: PK, FK, and UK where the column alone is unique. */
    List<String> marks(Identifier column) {
        List<String> marks = new ArrayList<>();
        boolean primary =
                table.primaryKey().filter(k -> k.columns().contains(column)).isPresent();
        if (primary) {
            marks.add("PK");
        }
        if (table.foreignKeys().stream().anyMatch(k -> k.columns().contains(column))) {
            marks.add("FK");
        }
        if (!primary && unique.contains(List.of(column))) {
            marks.add("UK");
        }
        return marks;
    }

    /** Whether no two rows have the same values in these columns, NULLs apart. */
    boolean isUnique(List<Identifier> columns) {
        return unique.stream().anyMatch(columns::containsAll);
    }

    /** Whether a foreign key is part of the primary key. */
    boolean identifies(ForeignKey key) {
        return table.primaryKey()
                .filter(primary -> primary.columns().containsAll(key.columns()))
                .isPresent();
    }
}
