package dev.lintel.runtime.migration.review;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.run.Direction;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.op.Sql;
import java.util.Optional;

/**
 * What is to be said of a step.
 *
 * @param step its number, from 1
 * @param sql the SQL that it is about; empty where it is about the step as a whole
 * @param id of the hazard
 * @param what what is wrong, and what to write instead
 * @param accepted why it may stay; empty where nobody says so
 */
public record Remark(
        Node revision,
        Direction direction,
        int step,
        Optional<Sql> sql,
        String id,
        Level level,
        String what,
        Optional<String> accepted) {

    boolean isOf(Sql other) {
        return sql.filter(s -> s.equals(other)).isPresent();
    }

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
