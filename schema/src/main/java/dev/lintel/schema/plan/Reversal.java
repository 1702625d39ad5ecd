package dev.lintel.schema.plan;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation of an upgrade and the one that undoes it.
 *
 * @param downgrade {@code Nothing} where there is nothing to undo
 */
public record Reversal(Operation upgrade, Operation downgrade) {

    /** Each operation with what undoes it, in the order of the upgrade; they are undone from the last to the first. */
    public static List<Reversal> of(List<Operation> upgrade, Schema before) {
        List<Reversal> reversals = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : upgrade) {
            reversals.add(new Reversal(operation, operation.inverse(schema)));
            schema = operation.apply(schema);
        }
        return List.copyOf(reversals);
    }
}
