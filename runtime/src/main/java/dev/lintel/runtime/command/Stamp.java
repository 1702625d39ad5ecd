package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.RunInput;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.Runner;
import java.sql.SQLException;

/** Records that a database is at a revision, and runs nothing. */
public record Stamp(DatabaseInput database, ClassPath classPath, RunInput options, String target) implements Command {

    @Override
    public String name() {
        return "stamp";
    }

    @Override
    public Outcome run(Progress progress) throws SQLException {
        try (Revisions revisions = classPath.load();
                DatabaseInput.Open open = database.open()) {
            Runner runner = new Runner(open.database(), revisions, options.options(), new RunProgress(progress));
            return RunOutcome.of(runner.stamp(target), "recorded", revisions.graph());
        }
    }
}
