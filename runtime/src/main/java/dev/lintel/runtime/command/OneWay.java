package dev.lintel.runtime.command;

import dev.lintel.runtime.migration.Instruction;
import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.runtime.migration.RevisionException;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.op.Transaction;
import java.util.ArrayList;
import java.util.List;

/** Looks for revisions that do something and say nothing of the way back: not even that there is none. */
final class OneWay {

    private OneWay() {}

    /** What is wrong, where, and how to mend it, the oldest revision first. */
    static List<String> in(Revisions revisions) {
        List<String> wrong = new ArrayList<>();
        for (Node node : revisions.graph().ordered()) {
            if (isOneWay(revisions.get(node))) {
                wrong.add(
                        "[lintel:revision-graph] revision " + node.place()
                                + " has an empty downgrade(), so that a downgrade past it would leave what its upgrade() does; undo that there,"
                                + " or write op.irreversible(\"why\"), or op.run(\"nothing to undo\", connection -> {}) if it leaves nothing");
            }
        }
        return wrong;
    }

    private static boolean isOneWay(LoadedRevision revision) {
        try {
            return isEmpty(revision.downgrade()) && !isEmpty(revision.upgrade());
        } catch (RevisionException e) {
            // It fails to say its steps, which is told where it is to run.
            return false;
        }
    }

    private static boolean isEmpty(List<Instruction> instructions) {
        return instructions.stream()
                .allMatch(i -> i instanceof Instruction.Operate operate
                        && operate.operation() instanceof Transaction transaction
                        && transaction.parts().isEmpty());
    }
}
