package dev.lintel.schema.plan;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.Operation;
import java.util.ArrayList;
import java.util.List;

/** The operations that undo others: the inverse of each, the last one first. */
public final class Undo {

    private Undo() {}

    /** @param before the schema before them */
    public static List<Operation> of(List<Operation> operations, Schema before) {
        List<Operation> undo = new ArrayList<>();
        for (Reversal reversal : Reversal.of(operations, before)) {
            undo.addAll(0, reversal.downgrade());
        }
        return undo;
    }
}
