package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A row trigger.
 *
 * @param events what fires it, in PostgreSQL's order: INSERT, DELETE, UPDATE
 * @param when the condition, if any
 * @param function the function that it calls, a {@link TriggerFunction}
 */
public record Trigger(Identifier name, Timing timing, List<Event> events, Optional<Expr> when, QualifiedName function) {

    /** When it fires. */
    public enum Timing {
        BEFORE,
        AFTER
    }

    /** What fires it. */
    public enum Event {
        INSERT,
        DELETE,
        UPDATE
    }

    public Trigger {
        events = events.stream().sorted().toList();
    }

    public Trigger withName(Identifier name) {
        return new Trigger(name, timing, events, when, function);
    }
}
