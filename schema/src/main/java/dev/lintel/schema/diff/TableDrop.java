package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.op.DropForeignKey;
import dev.lintel.schema.op.DropTable;

/** A table that goes. Its foreign keys go first, so that tables that refer to each other can go too. */
final class TableDrop {

    private TableDrop() {}

    /** @param renames where the names before are, since tables go before others are renamed */
    static void add(Table table, Renames renames, Changes changes) {
        for (ForeignKey key : table.foreignKeys()) {
            changes.add(
                    Phase.DROP_FOREIGN_KEY,
                    new DropForeignKey(table.name(), key.name(), renames.oldTable(key.table())));
        }
        changes.add(Phase.DROP_TABLE, new DropTable(table.name()));
    }
}
