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

    /**
     * Whether the key, a unique constraint or an index of the table begins with the columns, in whatever order, or some of the columns
     * are unique, so that no more than one row is left to look at.
     */
    public static boolean isIn(Table table, List<Identifier> columns) {
        if (table.primaryKey().isPresent() && serves(table.primaryKey().get().columns(), true, columns)) {
            return true;
        }
        for (UniqueConstraint unique : table.uniques()) {
            if (serves(unique.columns(), true, columns)) {
                return true;
            }
        }
        for (Index index : table.indexes()) {
            boolean isOrdered = index.method().equals(Index.BTREE);
            boolean isHashed = index.method().equals(HASH) && columns.size() == 1;
            if ((isOrdered || isHashed)
                    && holdsAllReferences(index, columns)
                    && serves(leadOf(index), isUnique(index), columns)) {
                return true;
            }
        }
        return false;
    }

    private static boolean serves(List<Identifier> lead, boolean unique, List<Identifier> columns) {
        return lead.size() >= columns.size()
                ? columns.containsAll(lead.subList(0, columns.size()))
                : unique && !lead.isEmpty() && columns.containsAll(lead);
    }

    private static boolean isUnique(Index index) {
        return index.unique() && leadOf(index).size() == index.keys().size();
    }

    private static List<Identifier> leadOf(Index index) {
        List<Identifier> lead = new ArrayList<>(index.keys().size());
        for (IndexKey key : index.keys()) {
            if (key.column().isEmpty()) {
                break;
            }
            lead.add(key.column().get());
        }
        return lead;
    }

    /** Whether it is whole, or leaves out only the rows that refer to nothing. */
    private static boolean holdsAllReferences(Index index, List<Identifier> columns) {
        return index.where().isEmpty()
                || columns.stream().anyMatch(c -> index.where().get().isNotNull(c));
    }
}
