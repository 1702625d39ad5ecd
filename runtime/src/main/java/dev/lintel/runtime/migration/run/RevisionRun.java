package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.migration.graph.RevisionGraph;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Runs the steps of one revision, from the first one that is not done. */
final class RevisionRun {

    private final RunSession session;
    private final RevisionGraph graph;
    private final RunOptions options;
    private final RunListener listener;
    private final PlannedRevision revision;
    private final HistoryTable history;

    RevisionRun(
            RunSession session,
            RevisionGraph graph,
            RunOptions options,
            RunListener listener,
            PlannedRevision revision) {
        this.session = session;
        this.graph = graph;
        this.options = options;
        this.listener = listener;
        this.revision = revision;
        this.history = session.history();
    }

    /** @param left what a run of the same revision has left undone */
    void run(Optional<Unfinished> left) throws SQLException {
        listener.begins(revision);
        long run = left.isPresent() ? left.get().run() : history.begin(revision);
        int done = left.map(unfinished -> unfinished.done().size()).orElse(0);
        if (left.isPresent()) {
            history.resume(run, revision);
            listener.resumes(revision, done);
        }
        for (PlannedStep step : revision.steps().subList(done, revision.steps().size())) {
            step(step, run, left.isPresent() && left.get().begun(step));
        }
        if (done == revision.steps().size()) {
            session.inTransaction(() -> finish(run));
        }
        listener.ends(revision);
    }

    private void step(PlannedStep step, long run, boolean begunBefore) throws SQLException {
        listener.stepBegins(revision, step);
        try {
            Duration took = new StepRun(session, options, listener, revision, step, record(step, run)).run(begunBefore);
            listener.stepDone(revision, step, took);
        } catch (StepException e) {
            recordFailure(step, run, e);
            throw e;
        }
    }

    private StepRecord record(PlannedStep step, long run) {
        return new StepRecord() {
            @Override
            public void begins() throws SQLException {
                history.stepBegins(run, step);
            }

            @Override
            public void done(Duration took) throws SQLException {
                history.stepDone(run, step, took.toMillis());
                if (step.number() == revision.steps().size()) {
                    finish(run);
                }
            }
        };
    }

    /** In one transaction with the last step: the revision is applied, or undone, exactly when its last step is done. */
    private void finish(long run) throws SQLException {
        VersionTable version = session.version();
        Set<String> applied = new TreeSet<>(graph.ancestors(version.heads()));
        if (revision.direction() == Direction.UPGRADE) {
            applied.add(revision.node().id());
        } else {
            applied.remove(revision.node().id());
        }
        history.finished(run);
        version.moveTo(graph.headsAmong(applied));
    }

    private void recordFailure(PlannedStep step, long run, StepException failure) {
        try {
            if (step.sql().isPresent()) {
                new Execution(session.work()).cleanUp(step.sql().get());
            }
            history.failed(run, String.valueOf(failure.getMessage()), failure.isThrough());
        } catch (SQLException e) {
            // The connection is gone; the row still says "running", which the next run reads the same way.
            failure.addSuppressed(e);
        }
    }
}
