package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.RunInput;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.review.Review;
import dev.lintel.runtime.migration.run.Runner;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.SQLException;

/**
 * Applies the revisions that a database lacks.
 *
 * @param target a revision, {@code head}, {@code heads} or {@code +2}
 */
public record Upgrade(DatabaseInput database, ClassPath classPath, RunInput options, String target) implements Command {

    @Override
    public String name() {
        return "upgrade";
    }

    @Override
    public Outcome run(Progress progress) throws SQLException {
        try (Revisions revisions = classPath.load();
                DatabaseInput.Open open = database.open()) {
            Runner runner = new Runner(
                    open.database(),
                    revisions,
                    options.options(),
                    new RunProgress(progress, Review.of(revisions, PostgresVersion.DEFAULT)));
            return RunOutcome.of(runner.upgrade(target), "applied", revisions.graph());
        }
    }
}
