package dev.lintel.runtime.migration.review;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.run.Direction;
import dev.lintel.schema.hazard.Level;
import java.util.Optional;

/**
 * What is to be said of a step.
 *
 * @param step its number, from 1
 * @param id of the hazard
 * @param what what is wrong, and what to write instead
 * @param accepted why it may stay; empty where nobody says so
 */
public record Remark(
        Node revision, Direction direction, int step, String id, Level level, String what, Optional<String> accepted) {

    /** Whether somebody has to do something. */
    public boolean isRefused() {
        return level.isRefused() && accepted.isEmpty();
    }

    /** As people read it. */
    public String message() {
        return "[lintel:" + id + "] revision " + revision.title() + ", " + direction.word() + ", step " + step + ": "
                + what;
    }
}
