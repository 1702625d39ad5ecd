package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * Nothing: what undoes an operation that needs no undo.
 */
public record Nothing() implements Operation {

    @Override
    public List<Step> steps(PostgresVersion version) {
        return List.of();
    }

    @Override
    public Schema apply(Schema before) {
        return before;
    }

    @Override
    public Operation inverse(Schema before) {
        return this;
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of();
    }

    @Override
    public String title() {
        return "nothing";
    }

    @Override
    public String java() {
        return "";
    }
}
