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

    /** What a function with its owner's rights has for a {@code search_path}, in the words of {@code pg_proc.proconfig}. */
    public static final String DEFINER_SEARCH_PATH = "pg_catalog, pg_temp";

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
                + function.name().quoted() + "() RETURNS trigger LANGUAGE plpgsql " + security() + "AS "
                + DollarQuoted.of(function.body())));
    }

    private String security() {
        return function.security() == TriggerFunction.Security.DEFINER
                ? "SECURITY DEFINER SET search_path = " + DEFINER_SEARCH_PATH + " "
                : "";
    }

    @Override
    public String title() {
        return "create function " + function.name();
    }

    @Override
    public String java() {
        return JavaCall.of(
                function.security() == TriggerFunction.Security.DEFINER ? "createDefinerFunction" : "createFunction",
                function.name(),
                function.body());
    }
}
