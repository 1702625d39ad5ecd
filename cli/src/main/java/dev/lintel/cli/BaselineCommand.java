package dev.lintel.cli;

import dev.lintel.runtime.command.Baseline;
import dev.lintel.runtime.command.Command;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code lintel baseline}. */
@picocli.CommandLine.Command(
        name = "baseline",
        header = "Accept the findings of the last compile for now.",
        description = {
            "Writes them into a file, by check and element. A compile with -Alintel.baseline=<file> reports what is new, and says what",
            "is gone. The last compile has to be one with -Alintel.report=sarif; it may have failed."
        })
final class BaselineCommand extends Subcommand {

    @Option(
            names = "--classes",
            paramLabel = "<folder>",
            defaultValue = "target/classes",
            description = "The class output of the last compile; target/classes by default.")
    private Path classes = Path.of("target/classes");

    @Option(
            names = "--file",
            paramLabel = "<path>",
            defaultValue = "lintel-baseline.txt",
            description = "The file to write; lintel-baseline.txt by default.")
    private Path file = Path.of("lintel-baseline.txt");

    @Override
    Command command(Map<String, String> environment) {
        return new Baseline(classes, file);
    }
}
