package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code CREATE TRIGGER … FOR EACH ROW}. Writers wait for a moment.
 */
public record CreateTrigger(QualifiedName table, Trigger trigger) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, t -> t.trigger(trigger));
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropTrigger(table, trigger.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String events = trigger.events().stream().map(Trigger.Event::name).collect(Collectors.joining(" OR "));
        return List.of(Statement.of(
                "CREATE TRIGGER " + trigger.name().quoted() + " " + trigger.timing() + " " + events
                        + " ON " + table.quoted() + " FOR EACH ROW"
                        + trigger.when().map(w -> " WHEN (" + w.sql() + ")").orElse("")
                        + " EXECUTE FUNCTION " + trigger.function().quoted() + "()",
                new Lock(table, LockMode.SHARE_ROW_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "create trigger " + trigger.name() + " on " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("createTrigger", table, JavaCall.trigger(trigger));
    }
}
