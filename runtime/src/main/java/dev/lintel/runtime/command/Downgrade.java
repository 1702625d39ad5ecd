package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.RunInput;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.Runner;
import java.sql.SQLException;

/**
 * Undoes the revisions above a target.
 *
 * @param target a revision, {@code base} or {@code -1}
 */
public record Downgrade(DatabaseInput database, ClassPath classPath, RunInput options, String target)
        implements Command {

    @Override
    public String name() {
        return "downgrade";
    }

    @Override
    public Outcome run(Progress progress) throws SQLException {
        try (Revisions revisions = classPath.load();
                DatabaseInput.Open open = database.open()) {
            Runner runner = new Runner(open.database(), revisions, options.options(), new RunProgress(progress));
            return RunOutcome.of(runner.downgrade(target), "undone", revisions.graph());
        }
    }
}
