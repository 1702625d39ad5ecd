package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Current;
import java.util.Map;
import picocli.CommandLine.Mixin;

/** {@code lintel current}. */
@picocli.CommandLine.Command(
        name = "current",
        header = "Tell which revision a database is at.",
        description = {"And how many revisions of the class path it lacks. Changes nothing."})
final class CurrentCommand extends Subcommand {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Mixin
    private final RunOptionsGroup run = new RunOptionsGroup();

    @Override
    Command command(Map<String, String> environment) {
        return new Current(database.input(environment), classpath.input(), run.input(false));
    }
}
