package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Show;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lintel show}. */
@picocli.CommandLine.Command(
        name = "show",
        header = "Tell what a revision does to those who use the database.",
        description = {"Change by change, with the verdict, the reason and the lock."})
final class ShowCommand extends Subcommand {

    @Parameters(
            paramLabel = "<revision>",
            defaultValue = "head",
            description = "An id or its first letters, head, label@head; the head by default.")
    private String target = "head";

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Override
    Command command(Map<String, String> environment) {
        return new Show(classpath.input(), target);
    }
}
