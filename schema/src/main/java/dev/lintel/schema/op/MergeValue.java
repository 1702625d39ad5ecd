package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * Gives the rows that have a stored value of an enum one that is there already, in batches, each committed alone. Nothing tells
 * afterwards which rows had which, so there is no way back.
 *
 * @param from the value that goes
 * @param to the value that stays
 */
public record MergeValue(QualifiedName table, Identifier column, String from, String to) implements Operation {

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
        return List.of(Batches.atOnce(table, column, Literal.of(to), condition()));
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        return Batches.steps(title(), table, column, Literal.of(to), condition());
    }

    private String condition() {
        return column.quoted() + " = " + Literal.of(from);
    }

    @Override
    public String title() {
        return "merge value " + from + " of " + table + "." + column + " into " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("mergeValue", table, column, from, to);
    }
}
