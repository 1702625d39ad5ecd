package dev.lintel.schema.plan;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.AlterColumnType;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.ReplaceColumnType;
import java.util.ArrayList;
import java.util.List;

/** Puts a second column in the place of one whose type cannot be changed without writing its table anew. */
final class Replacing {

    private Replacing() {}

    /** @param before the schema before the operations, which tells what is built on a column by then */
    static List<Operation> in(List<Operation> operations, Schema before) {
        List<Operation> replacing = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            Schema after = operation.apply(schema);
            if (operation instanceof AlterColumnType change && !change.isFree()) {
                Column column = after.table(change.table())
                        .flatMap(t -> t.column(change.column()))
                        .orElseThrow();
                replacing.add(ReplaceColumnType.in(schema, change.table(), column));
            } else {
                replacing.add(operation);
            }
            schema = after;
        }
        return replacing;
    }
}
