package dev.lintel.schema.plan;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.AlterColumnType;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.ReplaceColumnType;
import dev.lintel.schema.op.ReplaceEnumType;
import dev.lintel.schema.op.ReplaceEnumValues;
import java.util.ArrayList;
import java.util.List;

/** Puts a second column in the place of one whose type cannot be changed without writing its table anew, and a type in that of an enum. */
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
                replacing.add(ReplaceColumnType.in(schema, change.table(), column, change.using()));
            } else if (operation instanceof AlterColumnType change) {
                replacing.add(change.in(schema));
            } else if (operation instanceof ReplaceEnumValues change) {
                replacing.add(ReplaceEnumType.in(schema, change));
            } else if (operation instanceof Destructive lost) {
                replacing.add(new Destructive(lost.reason(), in(lost.operations(), schema)));
            } else {
                replacing.add(operation);
            }
            schema = after;
        }
        return replacing;
    }
}
