package dev.lintel.runtime.command;

import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.review.Remark;
import dev.lintel.runtime.migration.run.PlannedRevision;
import dev.lintel.runtime.migration.run.PlannedStep;
import dev.lintel.runtime.migration.run.RunListener;
import java.time.Duration;
import java.util.List;

/**
 * Tells a person what a run does, a line at a time.
 *
 * @param remarks what is said of the SQL of revisions, of which those are told that run
 */
record RunProgress(Progress progress, List<Remark> remarks) implements RunListener {

    RunProgress(Progress progress) {
        this(progress, List.of());
    }

    @Override
    public void waiting(String who) {
        progress.say("waiting for another run to end: " + who);
    }

    @Override
    public void begins(PlannedRevision revision) {
        progress.say(revision.direction().word() + " " + revision.node().title());
        List<Remark> ofThisRun = remarks.stream()
                .filter(r -> r.direction() == revision.direction())
                .toList();
        Remarks.beforeRun(ofThisRun, List.of(revision.node())).forEach(progress::say);
    }

    @Override
    public void resumes(PlannedRevision revision, int stepsDone) {
        progress.say("  goes on after step " + stepsDone + ", which an earlier run has done");
    }

    @Override
    public void stepGoesOn(PlannedStep step, String what) {
        progress.say("    " + what);
    }

    @Override
    public void stepIsTriedAgain(PlannedStep step, int tries, List<String> blockers) {
        progress.say("    no lock yet, trying again"
                + (blockers.isEmpty() ? "" : "; in the way: " + String.join("; ", blockers)));
    }

    @Override
    public void stepDone(PlannedRevision revision, PlannedStep step, Duration took) {
        progress.say("  " + step.number() + "/" + revision.steps().size() + " " + step.title() + ", " + took.toMillis()
                + " ms");
    }
}
