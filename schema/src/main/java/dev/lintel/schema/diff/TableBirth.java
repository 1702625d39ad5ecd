package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.op.AddConstraint;
import dev.lintel.schema.op.CreateIndex;
import dev.lintel.schema.op.CreateTable;
import dev.lintel.schema.op.CreateTrigger;
import dev.lintel.schema.op.InsertRow;

/** A table that comes, with all that belongs to it. */
final class TableBirth {

    private TableBirth() {}

    static void add(Table table, Changes changes) {
        changes.add(Phase.CREATE_TABLE, new CreateTable(table));
        table.rows().forEach(r -> changes.add(Phase.CHANGE_ROW, new InsertRow(table.name(), r)));
        table.indexes().forEach(i -> changes.add(Phase.CREATE_INDEX, new CreateIndex(table.name(), i)));
        table.foreignKeys().forEach(k -> changes.add(Phase.ADD_FOREIGN_KEY, new AddConstraint(table.name(), k)));
        table.triggers().forEach(t -> changes.add(Phase.CREATE_TRIGGER, new CreateTrigger(table.name(), t)));
    }
}
