package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.RunInput;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.offline.OfflineScript;
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
            String text = down ? script.downgrade(range) : script.upgrade(range);
            List<String> lines = text.lines().toList();
            return Outcome.done(lines, Json.object().put("sql", text).line());
        }
    }
}
