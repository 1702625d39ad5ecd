package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * Gives the rows that have a stored value of an enum the value that stands in its place, in batches. The column
 * refers to a lookup table that has both values by then, or its CHECK allows both.
 *
 * @param from the value that goes, as it is stored
 * @param to the value that has come for it
 */
public record RenameValue(QualifiedName table, Identifier column, String from, String to)
        implements Operation, ValueMove {

    @Override
    public Schema apply(Schema before) {
        return checked(before);
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameValue(table, column, to, from);
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
        return "rename value " + from + " of " + table + "." + column + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameValue", table, column, from, to);
    }
}
