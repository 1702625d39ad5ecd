package dev.lintel.cli;

import dev.lintel.runtime.command.input.ModelFile;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What the last compile wrote. */
final class ModelOption {

    @Option(
            names = "--model",
            paramLabel = "<path>",
            defaultValue = "target/classes",
            description = "schema.json, or a class output or jar that holds it; target/classes by default.")
    private Path model = Path.of("target/classes");

    ModelFile input() {
        return new ModelFile(model);
    }
}
