package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.LockFile;
import dev.lintel.runtime.command.input.RunInput;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.RunReport;
import dev.lintel.runtime.migration.run.Runner;
import java.sql.SQLException;
import java.util.List;

/**
 * Records that a database is at a revision, and runs nothing.
 *
 * @param lock the lock of the sources, if there is one: it tells of revisions that are written and not compiled
 */
public record Stamp(DatabaseInput database, ClassPath classPath, LockFile lock, RunInput options, String target)
        implements Command {

    @Override
    public String name() {
        return "stamp";
    }

    @Override
    public Outcome run(Progress progress) throws SQLException {
        try (Revisions revisions = classPath.load();
                DatabaseInput.Open open = database.open()) {
            Runner runner = new Runner(open.database(), revisions, options.options(), new RunProgress(progress));
            RunReport report = runner.stamp(target);
            uncompiled(revisions).forEach(progress::say);
            return RunOutcome.of(report, "recorded", revisions.graph());
        }
    }

    private List<String> uncompiled(Revisions revisions) {
        return lock.read().heads().stream()
                .filter(head -> revisions.graph().node(head).isEmpty())
                .map(head -> "warning: " + lock.path() + " is at " + head
                        + ", which is not among the compiled revisions, so " + target
                        + " is an older one. Compile, and stamp again")
                .toList();
    }
}
