package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.History;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lintel history}. */
@picocli.CommandLine.Command(
        name = "history",
        header = "List the revisions, the newest first.",
        description = {"Each with its parents: parent -> id."})
final class HistoryCommand extends Subcommand {

    @Parameters(
            paramLabel = "<range>",
            defaultValue = ":",
            description = "a:b for what leads from a to b; all by default.")
    private String range = ":";

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Override
    Command command(Map<String, String> environment) {
        return new History(classpath.input(), range);
    }
}
