package dev.lintel.schema.plan;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.Allowed;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.Transaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A migration from one schema to another, and back.
 *
 * @param phase whether code that knows the schema before is running
 * @param upgrade what a revision's {@code upgrade} says
 * @param downgrade what its {@code downgrade} says: the exact undo
 * @param questions what only a person can answer, each with the ways to answer it; no revision is written until then
 */
public record Plan(Phase phase, List<Operation> upgrade, List<Operation> downgrade, List<Question> questions) {

    public Plan {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        questions = List.copyOf(questions);
    }

    /** The plan from one schema to another. */
    public static Plan between(Schema before, Schema after, Hints hints) {
        return between(before, after, hints, Set.of());
    }

    /**
     * The plan from one schema to another.
     *
     * @param confirmedDrops tables, columns as {@code table.column}, and values of enums as {@code type.value}, that may go although
     *     something like them comes, or rows may have them
     */
    public static Plan between(Schema before, Schema after, Hints hints, Set<String> confirmedDrops) {
        List<Operation> operations = Diff.between(before, after, hints);
        if (operations.isEmpty()) {
            return new Plan(Phase.EXPAND, List.of(), List.of(), List.of());
        }
        List<Operation> upgrade = Replacing.in(Grouping.of(operations, before), before);
        return new Plan(
                Phase.EXPAND,
                GoneValues.before(upgrade, before, after),
                GoneValues.before(Undo.of(upgrade, before), after, before),
                Question.about(before, after, hints, operations, confirmedDrops));
    }

    /** The same for after the last process of the old code is gone. */
    public Plan afterDeployment() {
        return new Plan(Phase.CONTRACT, upgrade, downgrade, questions);
    }

    /** The plan with other operations that lead to the same schemas. */
    public Plan with(List<Operation> up, List<Operation> down) {
        return new Plan(phase, up, down, questions);
    }

    public boolean isEmpty() {
        return upgrade.isEmpty();
    }

    /** Each change with its verdict, those of a transaction one by one. */
    public List<Change> changes() {
        return upgrade.stream().flatMap(this::changes).toList();
    }

    private Stream<Change> changes(Operation operation) {
        if (operation instanceof Allowed allowed) {
            return allowed.operations().stream().flatMap(this::changes);
        }
        if (operation instanceof Transaction born) {
            return born.operations().stream().map(o -> Verdicts.ofPart(o, born, phase));
        }
        return operation instanceof Destructive lost
                ? lost.operations().stream().map(o -> Verdicts.ofLost(o, phase))
                : Stream.of(Verdicts.of(operation, this));
    }

    /** The worst verdict of all changes. */
    public Verdict verdict() {
        return changes().stream().map(Change::verdict).reduce(Verdict.SAFE, Verdict::worseOf);
    }
}
