package dev.lintel.schema.op;

import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Stops where a row has a value that is to go, with the value, the number of rows and what to do, so that what comes next does not fail
 * halfway. It reads the rows and holds nobody up.
 *
 * @param values the values that no row may have
 */
public record RequireUnused(QualifiedName table, Identifier column, boolean array, List<String> values)
        implements Operation {

    public RequireUnused {
        values = List.copyOf(values);
    }

    @Override
    public Schema apply(Schema before) {
        Edits.column(before, table, column);
        return before;
    }

    @Override
    public Operation inverse(Schema before) {
        return new Nothing();
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(
                UnusedValues.in(new TypedColumn(new ColumnName(table, column), array, Optional.empty()), values));
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        return List.of(Step.longTransaction(title(), statements(version).get(0)));
    }

    @Override
    public String title() {
        return "look for " + String.join(", ", values) + " in " + table + "." + column;
    }

    @Override
    public String java() {
        return JavaCall.of(
                array ? "requireUnusedInArrays" : "requireUnused", table, column, new JavaCall.ListOf(values));
    }
}
