package dev.lintel.schema.op;

import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER INDEX … RENAME TO}, which holds up nobody.
 */
public record RenameIndex(QualifiedName table, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Index renamed = Edits.index(before, table, from).withName(to);
        return Edits.change(before, table, t -> t.removeIndex(from).index(renamed));
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameIndex(table, to, from);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("ALTER INDEX " + table.sibling(from).quoted() + " RENAME TO " + to.quoted()));
    }

    @Override
    public String title() {
        return "rename index " + from + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameIndex", table, from, to);
    }
}
