package dev.lintel.schema.plan;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.AddEnumValue;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.DropColumn;
import dev.lintel.schema.op.Nothing;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.Transaction;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation of an upgrade and what undoes it.
 *
 * @param downgrade in the order in which it is done; empty where there is nothing to undo
 */
public record Reversal(Operation upgrade, List<Operation> downgrade) {

    public Reversal {
        downgrade = List.copyOf(downgrade);
    }

    /** Each operation with what undoes it, in the order of the upgrade; they are undone from the last to the first. */
    static List<Reversal> of(List<Operation> upgrade, Schema before) {
        List<Reversal> reversals = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : upgrade) {
            reversals.add(new Reversal(operation, apart(operation, inverse(operation, schema, before))));
            schema = operation.apply(schema);
        }
        return List.copyOf(reversals);
    }

    /** A column comes back with values that the constraints allow which went before it. */
    private static Operation inverse(Operation operation, Schema schema, Schema before) {
        if (operation instanceof Destructive lost && lost.operations().size() == 1) {
            return inverse(lost.operations().get(0), schema, before);
        }
        return operation instanceof DropColumn drop ? drop.inverse(schema, before) : operation.inverse(schema);
    }

    /**
     * Each operation of a plan with what undoes it there. A downgrade may hold more than the inverses, such as what fills a column before
     * it is NOT NULL again; that goes with the inverse that it stands before.
     *
     * @param before the schema before the plan
     */
    public static List<Reversal> of(Plan plan, Schema before) {
        List<Reversal> inverses = of(plan.upgrade(), before);
        List<Reversal> all = new ArrayList<>();
        List<Operation> left = plan.downgrade();
        for (int i = inverses.size() - 1; i >= 0; i--) {
            List<Operation> inverse = inverses.get(i).downgrade();
            int end = inverse.isEmpty() ? 0 : left.indexOf(inverse.get(inverse.size() - 1)) + 1;
            end = i == 0 ? left.size() : end;
            all.add(0, new Reversal(inverses.get(i).upgrade(), left.subList(0, end)));
            left = left.subList(end, left.size());
        }
        return List.copyOf(all);
    }

    /** A column that comes back into a table in use comes step by step, with each index and constraint that went with it. */
    private static List<Operation> apart(Operation operation, Operation inverse) {
        if (inverse instanceof Nothing) {
            return List.of();
        }
        boolean isColumn = operation instanceof DropColumn
                || operation instanceof AddEnumValue
                || operation instanceof Destructive lost
                        && lost.operations().stream().allMatch(DropColumn.class::isInstance);
        return isColumn && inverse instanceof Transaction together ? together.operations() : List.of(inverse);
    }
}
