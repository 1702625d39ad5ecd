package dev.lintel.runtime.migration.run;

import java.time.Duration;
import java.util.List;

/** Is told what a run does, as it does it. What it throws ends the run, as a kill would. */
public interface RunListener {

    /** Says nothing. */
    RunListener SILENT = new RunListener() {};

    /**
     * Another run holds the lock, and this one waits for it.
     *
     * @param who its process on the server
     */
    default void waiting(String who) {}

    default void begins(PlannedRevision revision) {}

    /** Some of its steps were done by a run that was stopped. */
    default void resumes(PlannedRevision revision, int stepsDone) {}

    default void stepBegins(PlannedRevision revision, PlannedStep step) {}

    /**
     * How far a long step is. Told from a thread of its own, now and then.
     *
     * @param what for people: "building index: 1200 of 5000 blocks"
     */
    default void stepGoesOn(PlannedStep step, String what) {}

    /**
     * A step did not get its locks, and is tried again.
     *
     * @param tries how often it was tried
     * @param blockers the sessions that were seen in its way, for people
     */
    default void stepIsTriedAgain(PlannedStep step, int tries, List<String> blockers) {}

    /** A step is done, and its record is committed. */
    default void stepDone(PlannedRevision revision, PlannedStep step, Duration took) {}

    default void ends(PlannedRevision revision) {}
}
