package dev.lintel.cli;

import dev.lintel.runtime.command.input.LockFile;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The lock. */
final class LockOption {

    private static final String PLACE = "src/main/resources/META-INF/lintel/schema.lock";

    @Option(names = "--lock", paramLabel = "<file>", defaultValue = PLACE, description = PLACE + " by default.")
    private Path lock = Path.of(PLACE);

    LockFile input() {
        return new LockFile(lock);
    }
}
