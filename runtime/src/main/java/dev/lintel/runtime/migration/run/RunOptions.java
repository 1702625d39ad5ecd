package dev.lintel.runtime.migration.run;

import dev.lintel.schema.name.Identifier;
import java.time.Duration;
import java.util.Optional;

/**
 * How to run.
 *
 * @param schema where Lintel's own tables are; empty for where the {@code search_path} finds them, or else its first schema
 * @param lockTimeout how long one try of a step waits for its locks. Everybody who comes after it waits as long, and above
 *     {@code deadlock_timeout} (1 s) it is the application that loses a deadlock
 * @param patience how long to go on trying for the locks of a step, and how long to wait for another run
 * @param expandOnly whether to stop before the first revision that must wait for the last old process
 * @param allowDestructive whether operations that lose data may run
 */
public record RunOptions(
        Optional<Identifier> schema,
        Duration lockTimeout,
        Duration patience,
        boolean expandOnly,
        boolean allowDestructive) {

    public static final RunOptions DEFAULT =
            new RunOptions(Optional.empty(), Duration.ofMillis(500), Duration.ofMinutes(10), false, false);

    public RunOptions {
        if (lockTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("a lock_timeout of " + lockTimeout + " would wait without end");
        }
    }

    public RunOptions withSchema(Optional<Identifier> name) {
        return new RunOptions(name, lockTimeout, patience, expandOnly, allowDestructive);
    }

    public RunOptions withLockTimeout(Duration timeout) {
        return new RunOptions(schema, timeout, patience, expandOnly, allowDestructive);
    }

    public RunOptions withPatience(Duration duration) {
        return new RunOptions(schema, lockTimeout, duration, expandOnly, allowDestructive);
    }

    public RunOptions withExpandOnly(boolean only) {
        return new RunOptions(schema, lockTimeout, patience, only, allowDestructive);
    }

    public RunOptions withAllowDestructive(boolean allow) {
        return new RunOptions(schema, lockTimeout, patience, expandOnly, allow);
    }
}
