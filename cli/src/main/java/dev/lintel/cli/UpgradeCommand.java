package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Upgrade;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel upgrade}. */
@picocli.CommandLine.Command(
        name = "upgrade",
        header = "Apply the revisions that a database lacks.",
        description = {"One runner at a time; killed at any moment and started again, it goes on where it stopped."})
final class UpgradeCommand extends Subcommand {

    @Parameters(
            paramLabel = "<target>",
            defaultValue = "head",
            description = "head (the default), heads, an id or its first letters, label@head, or +2.")
    private String target = "head";

    @Option(
            names = "--expand-only",
            description = "Stop before the first revision that waits until the last old process is gone.")
    private boolean expandOnly;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Mixin
    private final RunOptionsGroup run = new RunOptionsGroup();

    @Override
    Command command(Map<String, String> environment) {
        return new Upgrade(database.input(environment), classpath.input(), run.input(expandOnly), target);
    }
}
