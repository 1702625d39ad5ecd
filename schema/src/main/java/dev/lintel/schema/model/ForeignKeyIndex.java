package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what finds the rows that refer to one that is deleted or gets another key. PostgreSQL asks for them by all columns of the
 * foreign key, each with {@code =} (manual, section 5.5.5).
 */
public final class ForeignKeyIndex {

    private static final Identifier HASH = Identifier.of("hash");

    private ForeignKeyIndex() {}

    /** Whether the key, a unique constraint or an index of the table begins with the columns, in whatever order. */
    public static boolean isIn(Table table, List<Identifier> columns) {
        List<List<Identifier>> leads = new ArrayList<>();
        table.primaryKey().ifPresent(k -> leads.add(k.columns()));
        table.uniques().forEach(u -> leads.add(u.columns()));
        for (Index index : table.indexes()) {
            boolean isOrdered = index.method().equals(Index.BTREE);
            boolean isHashed = index.method().equals(HASH) && columns.size() == 1;
            if ((isOrdered || isHashed) && holdsAllReferences(index, columns)) {
                leads.add(index.keys().stream()
                        .takeWhile(k -> k.column().isPresent())
                        .map(k -> k.column().orElseThrow())
                        .toList());
            }
        }
        return leads.stream()
                .anyMatch(
                        lead -> lead.size() >= columns.size() && columns.containsAll(lead.subList(0, columns.size())));
    }

    /** Whether it is whole, or leaves out only the rows that refer to nothing. */
    private static boolean holdsAllReferences(Index index, List<Identifier> columns) {
        return index.where().isEmpty()
                || columns.stream().anyMatch(c -> index.where().get().isNotNull(c));
    }
}
