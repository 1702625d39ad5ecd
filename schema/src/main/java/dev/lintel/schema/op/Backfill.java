package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Fills a column of the rows that lack a value, in batches, each committed alone.
 *
 * @param expression the value, in SQL, over the other columns
 */
public record Backfill(QualifiedName table, Identifier column, Expr expression) implements Operation {

    /**
     * Fills a column whose values are gone, so that it can be NOT NULL again; empty for a type that has no such value.
     *
     * @param schema what has its type
     * @param before what has the constraints that it had, and that come back later
     */
    public static Optional<Backfill> withEmptyValue(QualifiedName table, Column column, Schema schema, Schema before) {
        return EmptyValue.of(table, column, schema, before).map(empty -> new Backfill(table, column.name(), empty));
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        return Batches.steps(title(), table, column, expression.sql(), condition());
    }

    private String condition() {
        return column.quoted() + " IS NULL";
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
        return List.of(Batches.atOnce(table, column, expression.sql(), condition()));
    }

    @Override
    public String title() {
        return "fill " + table + "." + column + " in batches";
    }

    @Override
    public String java() {
        return JavaCall.of("backfill", table, column, expression);
    }
}
