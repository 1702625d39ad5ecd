package dev.lintel.runtime.migration.review;

import dev.lintel.runtime.migration.Instruction;
import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.runtime.migration.run.Direction;
import dev.lintel.schema.hazard.Finding;
import dev.lintel.schema.hazard.Hazards;
import dev.lintel.schema.hazard.Inspection;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.Nearest;
import dev.lintel.schema.op.Allowed;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Sql;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.op.Transaction;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes over one direction of a revision. Of what its own operations do, nothing is said: they say it themselves. */
final class RevisionReview {

    private final LoadedRevision revision;
    private final Direction direction;
    private final PostgresVersion version;
    private final Inspection inspection;
    private final List<Remark> remarks = new ArrayList<>();
    private final Deque<Allowance> allowances = new ArrayDeque<>();
    private int step;

    private RevisionReview(LoadedRevision revision, Direction direction, PostgresVersion version, KnownSchema before) {
        this.revision = revision;
        this.direction = direction;
        this.version = version;
        this.inspection = new Inspection(version, before.schema(), before.said());
    }

    static List<Remark> of(LoadedRevision revision, Direction direction, PostgresVersion version, KnownSchema before) {
        RevisionReview review = new RevisionReview(revision, direction, version, before);
        for (Instruction instruction : direction == Direction.UPGRADE ? revision.upgrade() : revision.downgrade()) {
            if (instruction instanceof Instruction.Operate operate) {
                review.run(operate.operation());
            } else {
                review.step++;
            }
        }
        return List.copyOf(review.remarks);
    }

    /** An operation that is no part of a transaction. */
    private void run(Operation operation) {
        if (operation instanceof Transaction) {
            step++;
            inspection.beginStep(Step.Mode.TRANSACTION);
            operation.parts().forEach(this::send);
        } else if (operation.parts().isEmpty()) {
            for (Step each : operation.steps(version)) {
                step++;
                inspection.beginStep(each.mode());
                each.statements().forEach(s -> look(operation, s));
            }
        } else {
            accepting(operation, () -> operation.parts().forEach(this::run));
        }
    }

    /** An operation within a transaction. */
    private void send(Operation operation) {
        if (operation.parts().isEmpty()) {
            operation.statements(version).forEach(s -> look(operation, s));
        } else {
            accepting(operation, () -> operation.parts().forEach(this::send));
        }
    }

    private void accepting(Operation operation, Runnable parts) {
        Allowance allowance = operation instanceof Allowed allowed
                ? new Allowance(List.of(allowed.hazard()), allowed.because())
                : operation instanceof Destructive destructive
                        ? Allowance.ofLosses(destructive.reason())
                        : new Allowance(List.of(), "");
        int first = step + 1;
        int before = remarks.size();
        allowances.push(allowance);
        parts.run();
        allowances.pop();
        if (operation instanceof Allowed allowed) {
            judge(allowed, Math.min(first, Math.max(step, 1)), remarks.subList(before, remarks.size()));
        }
    }

    /** What is wrong with an allowance itself. */
    private void judge(Allowed allowed, int at, List<Remark> within) {
        String id = allowed.hazard();
        Optional<Remark> wrong = Optional.empty();
        if (Hazards.find(id).isEmpty()) {
            List<String> ids = Hazards.all().stream().map(h -> h.info().id()).toList();
            String hint =
                    Nearest.to(id, ids).map(n -> "did you mean \"" + n + "\"?").orElse("docs/hazards.md lists them");
            wrong = Optional.of(
                    remark(at, "unused-allow", "op.allow names \"" + id + "\", which is no hazard; " + hint));
        } else if (allowed.because().isBlank()) {
            wrong = Optional.of(remark(
                    at, "allow-without-reason", "op.allow(\"" + id + "\", …) says no reason; write why it may stay"));
        } else if (within.stream().noneMatch(r -> r.id().equals(id))) {
            wrong = Optional.of(
                    remark(at, "unused-allow", "op.allow(\"" + id + "\", …) accepts nothing; take it away"));
        }
        wrong.ifPresent(remarks::add);
    }

    private Remark remark(int at, String id, String what) {
        return new Remark(revision.node(), direction, at, Optional.empty(), id, Level.ERROR, what, Optional.empty());
    }

    private void look(Operation operation, Statement statement) {
        List<Finding> findings = inspection.statement(statement.sql());
        if (operation instanceof Sql sql) {
            for (Finding finding : findings) {
                String id = finding.hazard().id();
                remarks.add(new Remark(
                        revision.node(),
                        direction,
                        step,
                        Optional.of(sql),
                        id,
                        levelOf(finding),
                        finding.danger().what() + ". Instead: "
                                + finding.danger().instead(),
                        allowances.stream()
                                .filter(a -> a.accepts(id))
                                .map(Allowance::because)
                                .findFirst()));
            }
        }
    }

    /** A downgrade takes back what the upgrade did: what it loses or breaks is what it is there for. */
    private Level levelOf(Finding finding) {
        Level level = finding.hazard().level();
        return direction == Direction.DOWNGRADE && level == Level.ACKNOWLEDGE ? Level.WARNING : level;
    }
}
