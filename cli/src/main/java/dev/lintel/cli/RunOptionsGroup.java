package dev.lintel.cli;

import dev.lintel.runtime.command.input.RunInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to run. */
final class RunOptionsGroup {

    @Option(
            names = "--records-schema",
            paramLabel = "<schema>",
            description = "Where lintel_version and lintel_history are. Else where the search_path finds them.")
    private @Nullable String recordsSchema;

    @Option(
            names = "--lock-timeout",
            paramLabel = "<time>",
            description = "How long one try of a step waits for its locks, 500ms by default.")
    private @Nullable String lockTimeout;

    @Option(
            names = "--patience",
            paramLabel = "<time>",
            description = "How long to go on trying, and how long to wait for another run, 10min by default.")
    private @Nullable String patience;

    @Option(names = "--allow-destructive", description = "Run what loses data, where the revision says why.")
    private boolean allowDestructive;

    RunInput input(boolean expandOnly) {
        return new RunInput(
                Optional.ofNullable(recordsSchema),
                Optional.ofNullable(lockTimeout),
                Optional.ofNullable(patience),
                expandOnly,
                allowDestructive);
    }
}
