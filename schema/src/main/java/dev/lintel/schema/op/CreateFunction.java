package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code CREATE OR REPLACE FUNCTION … RETURNS trigger}.
 */
public record CreateFunction(TriggerFunction function) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.toBuilder().put(function).build();
    }

    @Override
    public Operation inverse(Schema before) {
        TriggerFunction old = before.functions().get(function.name());
        return old == null ? new DropFunction(function.name()) : new CreateFunction(old);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("CREATE OR REPLACE FUNCTION "
                + function.name().quoted() + "() RETURNS trigger LANGUAGE plpgsql AS "
                + DollarQuoted.of(function.body())));
    }

    @Override
    public String title() {
        return "create function " + function.name();
    }

    @Override
    public String java() {
        return JavaCall.of("createFunction", function.name(), function.body());
    }
}
