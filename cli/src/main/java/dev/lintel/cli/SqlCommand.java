package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Sql;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel sql}. */
@picocli.CommandLine.Command(
        name = "sql",
        header = "Print the steps as an SQL script.",
        description = {"For those who may not run Lintel against a database. The script keeps the same records."})
final class SqlCommand extends Subcommand {

    @Parameters(
            paramLabel = "<range>",
            defaultValue = ":",
            description = "a:b for what leads from a to b; from the base to the heads by default.")
    private String range = ":";

    @Option(names = "--down", description = "The way back: a is the newer side then.")
    private boolean down;

    @Option(
            names = "--postgres",
            paramLabel = "<version>",
            defaultValue = "14",
            description = "The oldest server that it is written for, 14 by default.")
    private int postgres;

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Mixin
    private final RunOptionsGroup run = new RunOptionsGroup();

    @Override
    Command command(Map<String, String> environment) {
        return new Sql(classpath.input(), run.input(false), range, down, postgres);
    }
}
