package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * SQL that a person wrote. What it does to the schema is not known; what undoes it is written in the downgrade.
 *
 * @param inTransaction whether it runs in a transaction; a few statements cannot
 */
public record Sql(String sql, boolean inTransaction) implements Operation {

    /** SQL that runs in a transaction. */
    public Sql(String sql) {
        this(sql, true);
    }

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
    public List<Step> steps(PostgresVersion version) {
        Statement statement = Statement.of(sql);
        return List.of(
                inTransaction ? Step.transaction(title(), List.of(statement)) : Step.autocommit(title(), statement));
    }

    @Override
    public String title() {
        return "run: " + firstLine();
    }

    @Override
    public String java() {
        return JavaCall.of(inTransaction ? "sql" : "autocommit", sql);
    }
}
