package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.Trigger.Event;
import dev.lintel.schema.model.Trigger.Timing;
import java.util.List;
import java.util.Optional;

/** A row trigger; {@link #before} or {@link #after} has to be said. */
public record TriggerElement(Trigger toTrigger) implements OverElement {

    public TriggerElement before(Event... events) {
        return with(Timing.BEFORE, List.of(events), toTrigger.when());
    }

    public TriggerElement after(Event... events) {
        return with(Timing.AFTER, List.of(events), toTrigger.when());
    }

    public TriggerElement when(String condition) {
        return with(toTrigger.timing(), toTrigger.events(), Optional.of(Expr.of(condition)));
    }

    private TriggerElement with(Timing timing, List<Event> events, Optional<Expr> when) {
        return new TriggerElement(new Trigger(toTrigger.name(), timing, events, when, toTrigger.function()));
    }
}
