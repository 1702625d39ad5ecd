package dev.lintel.runtime.migration.run;

import dev.lintel.schema.op.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Runs one step until it is done and recorded: in a transaction together with its record; or, where PostgreSQL refuses a
 * transaction, between a record that it begins and one that it is done.
 */
final class StepRun {

    private final RunSession session;
    private final RunOptions options;
    private final RunListener listener;
    private final PlannedRevision revision;
    private final PlannedStep step;
    private final StepRecord record;

    StepRun(
            RunSession session,
            RunOptions options,
            RunListener listener,
            PlannedRevision revision,
            PlannedStep step,
            StepRecord record) {
        this.session = session;
        this.options = options;
        this.listener = listener;
        this.revision = revision;
        this.step = step;
        this.record = record;
    }

    /**
     * @param begunBefore whether a run before has begun it, and may have done it without recording it
     * @throws StepException if it fails for good
     */
    Duration run(boolean begunBefore) throws StepException {
        LockLadder ladder = new LockLadder(options.lockTimeout(), options.patience());
        while (true) {
            try {
                return runOnce(ladder, begunBefore);
            } catch (StepException failed) {
                if (!ladder.again(failed)) {
                    throw failed;
                }
                listener.stepIsTriedAgain(step, ladder.tries(), failed.blockers());
                pause(ladder, failed);
            }
        }
    }

    private Duration runOnce(LockLadder ladder, boolean begunBefore) throws StepException {
        long start = System.nanoTime();
        List<String> blockers;
        SQLException failure;
        Execution execution = new Execution(session.work());
        try (Watch watch = watch(execution)) {
            try {
                boolean outside = step.sql().isPresent() && step.sql().get().mode() == Step.Mode.AUTOCOMMIT;
                if (outside) {
                    outside(execution, step.sql().get(), begunBefore, start);
                } else {
                    within(execution, ladder, start);
                }
                return Duration.ofNanos(System.nanoTime() - start);
            } catch (SQLException e) {
                failure = e;
            }
            blockers = watch.blockers();
        }
        throw new StepException(revision, step, execution, failure, blockers);
    }

    private void outside(Execution execution, Step sql, boolean begunBefore, long start) throws SQLException {
        // Somebody else's index of that name makes the step fail; the next run must not take it for this step's.
        if (!begunBefore && !execution.isThere(sql)) {
            record.begins();
        }
        execution.outside(sql, begunBefore);
        session.inTransaction(() -> record.done(Duration.ofNanos(System.nanoTime() - start)));
    }

    private void within(Execution execution, LockLadder ladder, long start) throws SQLException {
        session.inTransaction(() -> {
            execution.within(step, ladder);
            record.done(Duration.ofNanos(System.nanoTime() - start));
        });
    }

    private Watch watch(Execution execution) {
        SessionView view = new SessionView(session.guard(), session.process());
        return Watch.begin(view, execution::notice, what -> listener.stepGoesOn(step, what));
    }

    private static void pause(LockLadder ladder, StepException failed) throws StepException {
        try {
            ladder.pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed;
        }
    }
}
