package dev.lintel.runtime.migration.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run that was stopped before its end.
 *
 * @param run its row in {@code lintel_history}
 * @param done the hashes of the steps that are done
 * @param begun the hash of a step outside a transaction that had begun, and may be done, half done or not done
 */
record Unfinished(long run, String revision, Direction direction, List<String> done, Optional<String> begun) {

    Unfinished {
        done = List.copyOf(done);
    }

    boolean isOf(PlannedRevision other) {
        return other.node().id().equals(revision) && other.direction() == direction;
    }

    boolean begun(PlannedStep step) {
        return begun.isPresent() && step.number() == done.size() + 1;
    }

    /**
     * The revisions in an order that begins where this run was stopped.
     *
     * @throws RunException if something is done of its revision, which is not among them or has changed since
     */
    List<PlannedRevision> first(List<PlannedRevision> planned) {
        Optional<PlannedRevision> own = planned.stream().filter(this::isOf).findFirst();
        if (own.isEmpty()) {
            if (done.isEmpty() && begun.isEmpty()) {
                return planned;
            }
            throw new RunException(left() + ". Nothing was run; finish it first with lintel " + direction.word()
                    + ", or finish it by hand and say where the database is with lintel stamp");
        }
        mustBeUnchanged(own.get());
        List<PlannedRevision> ordered = new ArrayList<>(planned);
        ordered.remove(own.get());
        ordered.add(0, own.get());
        return ordered;
    }

    private void mustBeUnchanged(PlannedRevision own) {
        List<String> was = new ArrayList<>(done);
        begun.ifPresent(was::add);
        for (int i = 0; i < was.size(); i++) {
            boolean same = i < own.steps().size() && own.steps().get(i).hash().equals(was.get(i));
            if (!same) {
                throw new RunException(left() + ", and step " + (i + 1) + " has changed since: its SQL is not what "
                        + (i < done.size() ? "was run" : "was begun")
                        + ". Nothing was run; bring the revision back to what it was, or finish it by hand and say where"
                        + " the database is with lintel stamp");
            }
        }
    }

    private String left() {
        return "the " + direction.word() + " of revision " + revision + " was stopped after " + done.size()
                + (done.size() == 1 ? " step" : " steps");
    }
}
