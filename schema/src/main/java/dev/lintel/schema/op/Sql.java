package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * SQL that a person wrote. What it does to the schema is not known; what undoes it is written in the downgrade.
 */
public record Sql(String sql) implements Operation {

    private String firstLine() {
        String line = sql.strip().lines().findFirst().orElse("");
        return line.length() > 60 ? line.substring(0, 57) + "..." : line;
    }

    @Override
    public Schema apply(Schema before) {
        return before;
    }

    @Override
    public Operation inverse(Schema before) {
        return new Nothing();
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(sql));
    }

    @Override
    public String title() {
        return "run: " + firstLine();
    }

    @Override
    public String java() {
        return JavaCall.of("sql", sql);
    }
}
