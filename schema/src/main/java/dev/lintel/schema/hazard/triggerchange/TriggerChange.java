package dev.lintel.schema.hazard.triggerchange;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** A trigger of a table in use is made, dropped or switched. */
public final class TriggerChange implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("trigger-change", Level.WARNING, "a trigger of a table in use is made, dropped or switched");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        Stream<Danger> switched = context.used(statement, AlterAction.SwitchTrigger.class)
                .filter(s -> !s.enable())
                .map(s -> new Danger(
                        s.trigger().equals("all")
                                ? "DISABLE TRIGGER ALL turns the foreign keys off too, and nothing checks the rows of that time"
                                        + " afterwards"
                                : "while the trigger is off, what it does is not done, and nothing does it afterwards",
                        s.trigger().equals("all")
                                ? "DISABLE TRIGGER USER, or the name of one"
                                : "make sure that no row comes meanwhile"));
        boolean isCreated = statement instanceof SqlStatement.CreateTrigger trigger && !context.isNew(trigger.table());
        boolean isDropped = statement instanceof SqlStatement.Drop drop
                && drop.kind() == ObjectKind.TRIGGER
                && drop.table().filter(t -> !context.isNew(t)).isPresent();
        Stream<Danger> changed = isCreated || isDropped
                ? Stream.of(new Danger(
                        (isCreated
                                        ? "a new trigger does its work in each write from now on"
                                        : "what the trigger did is not done any more")
                                + ", also for code that is running; writers wait for a moment",
                        "op.createTrigger(…) and op.dropTrigger(…), as steps of their own"))
                : Stream.of();
        return Stream.concat(switched, changed).toList();
    }
}
