package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.database.Passwords;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A step failed. What was done before it is committed and recorded; the next run goes on with this step. The message names
 * revision, step and statement, and says what to do.
 */
public final class StepException extends SQLException {

    private static final long serialVersionUID = 1L;

    private final List<String> blockers;
    private final boolean through;

    StepException(
            PlannedRevision revision,
            PlannedStep step,
            Execution execution,
            SQLException cause,
            List<String> blockers) {
        super(message(revision, step, execution.sent(), cause, blockers), cause.getSQLState(), cause);
        this.blockers = List.copyOf(blockers);
        this.through = execution.isThrough();
    }

    /** Whether all its statements have run, so that only the record is missing, or the commit. */
    boolean isThrough() {
        return through;
    }

    /** The sessions that were seen in its way, for people; empty unless it failed for want of a lock. */
    public List<String> blockers() {
        return blockers;
    }

    private static String message(
            PlannedRevision revision,
            PlannedStep step,
            Optional<String> statement,
            SQLException cause,
            List<String> blockers) {
        String what = revision.direction().word() + " of revision "
                + revision.node().title() + ", step " + step.number() + " of "
                + revision.steps().size() + " (" + step.title() + "): ";
        String state = cause.getSQLState() == null ? "" : " (SQLSTATE " + cause.getSQLState() + ")";
        String why = String.valueOf(cause.getMessage())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("; "))
                + state;
        return Passwords.hidden(what + why + ". " + FailureAdvice.of(String.valueOf(cause.getSQLState()), why, blockers)
                + statement.map(sql -> "\nThe statement: " + sql.strip()).orElse(""));
    }
}
