package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/** Placeholder of the shape; written out in full with its family. */
public record AddColumn(QualifiedName table, Column column) implements Operation {

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
        return "add column " + column.name() + " to " + table;
    }

    @Override
    public String java() {
        return "";
    }
}
