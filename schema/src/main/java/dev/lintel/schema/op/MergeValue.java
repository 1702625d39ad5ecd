package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * Gives the rows that have a stored value of an enum one that is there already, in batches, each committed alone. Nothing tells
 * afterwards which rows had which, so there is no way back.
 *
 * @param from the value that goes
 * @param to the value that stays
 */
public record MergeValue(QualifiedName table, Identifier column, String from, String to)
        implements Operation, ValueMove {

    @Override
    public Schema apply(Schema before) {
        return checked(before);
    }

    @Override
    public Operation inverse(Schema before) {
        return new Nothing();
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return inOneGo();
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        return inBatches(title());
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
