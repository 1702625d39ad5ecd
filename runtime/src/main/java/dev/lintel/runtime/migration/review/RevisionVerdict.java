package dev.lintel.runtime.migration.review;

import dev.lintel.runtime.migration.Instruction;
import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.runtime.migration.run.Direction;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.Sql;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Phase;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the upgrade of a revision does to those who use the database. Of SQL that a person wrote, the hazards tell; of steps in Java nothing
 * is known.
 *
 * @param changes each operation with its verdict, in order
 * @param unknown the names of its steps in Java
 */
public record RevisionVerdict(List<Change> changes, List<String> unknown) {

    public RevisionVerdict {
        changes = List.copyOf(changes);
        unknown = List.copyOf(unknown);
    }

    /** @param remarks what a review has said of the revision */
    public static RevisionVerdict of(LoadedRevision revision, List<Remark> remarks) {
        List<Operation> operations = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Instruction instruction : revision.upgrade()) {
            if (instruction instanceof Instruction.Operate operate) {
                operations.add(operate.operation());
            } else if (instruction instanceof Instruction.Run run) {
                unknown.add(run.name());
            }
        }
        Phase phase = revision.node().contract() ? Phase.CONTRACT : Phase.EXPAND;
        List<Remark> ofUpgrade = remarks.stream()
                .filter(r -> r.revision().equals(revision.node()) && r.direction() == Direction.UPGRADE)
                .toList();
        List<Change> changes = new Plan(phase, operations, List.of(), List.of())
                .changes().stream().map(c -> judged(c, ofUpgrade)).toList();
        return new RevisionVerdict(changes, unknown);
    }

    private static Change judged(Change change, List<Remark> remarks) {
        if (!(change.operation() instanceof Sql sql)) {
            return change;
        }
        Optional<Remark> worst = remarks.stream()
                .filter(r -> r.isOf(sql))
                .reduce((a, b) -> verdict(a).worseOf(verdict(b)) == verdict(a) ? a : b);
        return worst.map(r -> new Change(
                        sql,
                        change.verdict().worseOf(verdict(r)),
                        "[lintel:" + r.id() + "] " + r.what(),
                        change.lock(),
                        change.phase()))
                .orElse(new Change(
                        sql,
                        change.verdict(),
                        "SQL of your own, of which no hazard is known",
                        change.lock(),
                        change.phase()));
    }

    private static Verdict verdict(Remark remark) {
        if (Allowance.LOSSES.contains(remark.id())) {
            return Verdict.LOSES_DATA;
        }
        return switch (remark.level()) {
            case ERROR -> Verdict.NEEDS_WINDOW;
            case ACKNOWLEDGE -> Verdict.BREAKS_RUNNING_CODE;
            case WARNING -> Verdict.SAFE;
        };
    }

    /** The worst verdict of all changes. */
    public Verdict verdict() {
        return changes.stream().map(Change::verdict).reduce(Verdict.SAFE, Verdict::worseOf);
    }
}
