package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Stamp;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lintel stamp}. */
@picocli.CommandLine.Command(
        name = "stamp",
        header = "Record that a database is at a revision, and run nothing.",
        description = {"For a database that got there by other means."})
final class StampCommand extends Subcommand {

    @Parameters(paramLabel = "<target>", description = "head, base, an id or its first letters.")
    private String target = "";

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Mixin
    private final LockOption lock = new LockOption();

    @Mixin
    private final RunOptionsGroup run = new RunOptionsGroup();

    @Override
    Command command(Map<String, String> environment) {
        return new Stamp(database.input(environment), classpath.input(), lock.input(), run.input(false), target);
    }
}
