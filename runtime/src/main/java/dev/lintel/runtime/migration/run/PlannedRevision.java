package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.migration.Instruction;
import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.Irreversible;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A revision with the steps that one of its methods says.
 *
 * @param operations what it says, those within others too
 */
public record PlannedRevision(Node node, Direction direction, List<Operation> operations, List<PlannedStep> steps) {

    public PlannedRevision {
        operations = List.copyOf(operations);
        steps = List.copyOf(steps);
    }

    public static PlannedRevision of(LoadedRevision revision, Direction direction, PostgresVersion version) {
        List<Instruction> said = direction == Direction.UPGRADE ? revision.upgrade() : revision.downgrade();
        List<Operation> operations = new ArrayList<>();
        List<PlannedStep> steps = new ArrayList<>();
        for (Instruction instruction : said) {
            if (instruction instanceof Instruction.Operate operate) {
                within(operate.operation()).forEach(operations::add);
                for (Step step : operate.operation().steps(version)) {
                    steps.add(PlannedStep.of(steps.size() + 1, step));
                }
            } else if (instruction instanceof Instruction.Run run) {
                steps.add(PlannedStep.of(steps.size() + 1, run.name(), run.step()));
            }
        }
        return new PlannedRevision(revision.node(), direction, operations, steps);
    }

    /**
     * Sees to it that it may run.
     *
     * @throws RunException if it cannot be undone, or loses data and nobody said why or allowed it
     */
    public void mayRun(boolean allowDestructive) {
        for (Operation operation : operations) {
            if (operation instanceof Irreversible irreversible) {
                throw new RunException("revision " + node.title() + " cannot be undone: " + irreversible.why()
                        + ". Nothing was run; go back to a target after it, or restore a backup");
            }
            if (operation instanceof Destructive destructive) {
                mayLose(destructive, allowDestructive);
            }
        }
    }

    private void mayLose(Destructive destructive, boolean allowed) {
        String what = "revision " + node.title() + " loses data (" + destructive.title() + ")";
        if (destructive.reason().isBlank()) {
            throw new RunException(
                    what + " and does not say why. Nothing was run; write the reason into op.destructive(\"…\")");
        }
        if (!allowed) {
            throw new RunException(
                    what + ": " + destructive.reason() + ". Nothing was run; allow it with --allow-destructive");
        }
    }

    private static Stream<Operation> within(Operation operation) {
        return Stream.concat(Stream.of(operation), operation.parts().stream().flatMap(PlannedRevision::within));
    }
}
