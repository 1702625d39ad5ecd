package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.RunInput;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.Range;
import dev.lintel.runtime.migration.offline.OfflineScript;
import dev.lintel.runtime.migration.review.Remark;
import dev.lintel.runtime.migration.review.Review;
import dev.lintel.runtime.migration.run.Direction;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.op.PostgresVersion;
import java.util.List;

/**
 * Writes the steps of a stretch of history as an SQL script, for those who may not run Lintel against a database.
 *
 * @param range {@code a:b}
 * @param down whether the script leads from b back to a
 * @param postgres the oldest server that it is written for, its major version
 */
public record Sql(ClassPath classPath, RunInput options, String range, boolean down, int postgres) implements Command {

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public Outcome run(Progress progress) {
        if (postgres < PostgresVersion.OLDEST || postgres > PostgresVersion.NEWEST) {
            throw CommandException.misuse("'" + postgres + "' is no server to write for; give a major version from "
                    + PostgresVersion.OLDEST + " to " + PostgresVersion.NEWEST);
        }
        try (Revisions revisions = classPath.load()) {
            OfflineScript script = new OfflineScript(revisions, options.options(), new PostgresVersion(postgres));
            Direction direction = down ? Direction.DOWNGRADE : Direction.UPGRADE;
            List<Remark> remarks = Review.of(revisions, new PostgresVersion(postgres)).stream()
                    .filter(r -> r.direction() == direction)
                    .toList();
            String text = withWarnings(
                    down ? script.downgrade(range) : script.upgrade(range),
                    Remarks.beforeRun(remarks, nodes(revisions)));
            List<String> lines = text.lines().toList();
            return Outcome.done(lines, Json.object().put("sql", text).line());
        }
    }

    /** Below the heading, for those who read the script before they run it. */
    private static String withWarnings(String script, List<String> warnings) {
        int heading = script.indexOf("\n\n") + 1;
        StringBuilder text = new StringBuilder(script.substring(0, heading));
        warnings.forEach(
                w -> text.append("-- ").append(w.replaceAll("\\R", " ")).append('\n'));
        return text.append(script.substring(heading)).toString();
    }

    private List<Node> nodes(Revisions revisions) {
        return down
                ? Range.parseDown(range).down(revisions.graph())
                : Range.parse(range).up(revisions.graph());
    }
}
