package dev.lintel.runtime.command.input;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.schema.name.Identifier;
import java.util.Optional;

/**
 * How to run, as it is written on a command line or in a POM. What is empty is as {@link RunOptions#DEFAULT} has it.
 *
 * @param recordsSchema where Lintel's own tables are
 * @param lockTimeout how long one try of a step waits for its locks: {@code 500ms}
 * @param patience how long to go on trying: {@code 10min}
 */
public record RunInput(
        Optional<String> recordsSchema,
        Optional<String> lockTimeout,
        Optional<String> patience,
        boolean expandOnly,
        boolean allowDestructive) {

    public static final RunInput DEFAULT =
            new RunInput(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /** @throws CommandException if a time cannot be read */
    public RunOptions options() {
        return new RunOptions(
                recordsSchema.map(Identifier::of),
                lockTimeout.map(t -> TimeSpan.parse(t, "lock-timeout")).orElse(RunOptions.DEFAULT.lockTimeout()),
                patience.map(t -> TimeSpan.parse(t, "patience")).orElse(RunOptions.DEFAULT.patience()),
                expandOnly,
                allowDestructive);
    }
}
