package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/** Rows that have one stored value of an enum get another. The database allows both values by then. */
public sealed interface ValueMove permits MergeValue, RenameValue {

    QualifiedName table();

    Identifier column();

    /** The value that goes, as it is stored. */
    String from();

    /** The value that the rows get. */
    String to();

    /** The schema has no rows in it, and so stays as it is. */
    default Schema checked(Schema schema) {
        Edits.column(schema, table(), column());
        return schema;
    }

    /** All rows in one statement. */
    default List<Statement> inOneGo() {
        return List.of(Batches.atOnce(table(), column(), Literal.of(to()), condition()));
    }

    /** The rows in batches, each committed alone. */
    default List<Step> inBatches(String title) {
        return Batches.steps(title, table(), column(), Literal.of(to()), condition());
    }

    private String condition() {
        return column().quoted() + " = " + Literal.of(from());
    }
}
