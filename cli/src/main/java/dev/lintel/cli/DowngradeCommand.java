package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Downgrade;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lintel downgrade}. */
@picocli.CommandLine.Command(
        name = "downgrade",
        header = "Undo the revisions above a target.",
        description = {"Each downgrade undoes its upgrade exactly, or says why it cannot."})
final class DowngradeCommand extends Subcommand {

    @Parameters(paramLabel = "<target>", description = "-1, base, an id or its first letters.")
    private String target = "";

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Mixin
    private final RunOptionsGroup run = new RunOptionsGroup();

    @Override
    Command command(Map<String, String> environment) {
        return new Downgrade(database.input(environment), classpath.input(), run.input(false), target);
    }
}
