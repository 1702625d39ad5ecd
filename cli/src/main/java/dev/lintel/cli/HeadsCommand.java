package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Heads;
import java.util.Map;
import picocli.CommandLine.Mixin;

/** {@code lintel heads}. */
@picocli.CommandLine.Command(
        name = "heads",
        header = "List the revisions that no other revises.",
        description = {"More than one: two branches that were not joined."})
final class HeadsCommand extends Subcommand {

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Override
    Command command(Map<String, String> environment) {
        return new Heads(classpath.input());
    }
}
