package dev.lintel.schema.plan;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.Nothing;
import dev.lintel.schema.op.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The operations that undo others: the inverse of each, the last one first. */
final class Undo {

    private Undo() {}

    static List<Operation> of(List<Operation> operations, Schema before) {
        List<Operation> undo = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            Operation inverse = operation.inverse(schema);
            if (!(inverse instanceof Nothing)) {
                undo.add(inverse);
            }
            schema = operation.apply(schema);
        }
        Collections.reverse(undo);
        return undo;
    }
}
