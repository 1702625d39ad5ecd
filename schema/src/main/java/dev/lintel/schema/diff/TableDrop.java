package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.op.DropConstraint;
import dev.lintel.schema.op.DropTable;

/** A table that goes. Its foreign keys go first, so that tables that refer to each other can go too. */
final class TableDrop {

    private TableDrop() {}

    static void add(Table table, Changes changes) {
        table.foreignKeys()
                .forEach(k -> changes.add(Phase.DROP_FOREIGN_KEY, new DropConstraint(table.name(), k.name())));
        changes.add(Phase.DROP_TABLE, new DropTable(table.name()));
    }
}
