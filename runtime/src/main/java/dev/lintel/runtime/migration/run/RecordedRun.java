package dev.lintel.runtime.migration.run;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A row of {@code lintel_history}.
 *
 * @param id grows with time
 * @param message of the revision, as it was then
 * @param outcome {@code running} (also when it was killed), {@code failed}, {@code done}, or {@code abandoned}
 * @param error why it failed last; empty if it did not
 * @param steps how many the revision has
 * @param stepHashes SHA-256 of the SQL of each step that is done, in their order
 * @param attempts how often it was begun, 1 unless it was stopped
 * @param finishedAt empty unless it is done or abandoned
 * @param took how long its steps took, without the time in which it stood still
 */
public record RecordedRun(
        long id,
        String revision,
        String message,
        Direction direction,
        String outcome,
        Optional<String> error,
        int steps,
        List<String> stepHashes,
        int attempts,
        OffsetDateTime startedAt,
        Optional<OffsetDateTime> finishedAt,
        Duration took) {

    public RecordedRun {
        stepHashes = List.copyOf(stepHashes);
    }
}
