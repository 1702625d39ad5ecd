package dev.lintel.runtime;

import dev.lintel.runtime.migration.run.PlannedRevision;
import dev.lintel.runtime.migration.run.PlannedStep;
import dev.lintel.runtime.migration.run.RunListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Writes what a run does to the application's log. */
final class RunLog implements RunListener {

    private static final Logger LOG = System.getLogger(Migrations.class.getName());

    @Override
    public void waiting(String who) {
        LOG.log(Level.INFO, () -> "waiting for another run to end: " + who);
    }

    @Override
    public void begins(PlannedRevision revision) {
        LOG.log(
                Level.INFO,
                () -> revision.direction().word() + " " + revision.node().title());
    }

    @Override
    public void resumes(PlannedRevision revision, int stepsDone) {
        LOG.log(Level.INFO, () -> "going on after step " + stepsDone + ", which an earlier run has done");
    }

    @Override
    public void stepGoesOn(PlannedStep step, String what) {
        LOG.log(Level.INFO, () -> step.title() + ": " + what);
    }

    @Override
    public void stepIsTriedAgain(PlannedStep step, int tries, List<String> blockers) {
        LOG.log(Level.WARNING, () -> step.title() + ": no lock at try " + tries + ", in the way: " + blockers);
    }

    @Override
    public void stepDone(PlannedRevision revision, PlannedStep step, Duration took) {
        LOG.log(
                Level.INFO,
                () -> step.number() + "/" + revision.steps().size() + " " + step.title() + ", " + took.toMillis()
                        + " ms");
    }
}
