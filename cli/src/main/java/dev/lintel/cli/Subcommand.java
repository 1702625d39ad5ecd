package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import java.util.Map;
import picocli.CommandLine.Mixin;

/** A command as it stands on the command line. It does nothing itself: it says which command of the runtime is meant. */
abstract class Subcommand {

    @Mixin
    private final OutputOptions output = new OutputOptions();

    final OutputOptions output() {
        return output;
    }

    abstract Command command(Map<String, String> environment);
}
