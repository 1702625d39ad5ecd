package dev.lintel.schema.op;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code INSERT} of a row that belongs to the schema, such as a value of a lookup table. A row that is there already stays, for
 * which PostgreSQL wants all unique constraints of the table to be not deferrable.
 */
public record InsertRow(QualifiedName table, Row row) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, t -> t.row(row));
    }

    @Override
    public Operation inverse(Schema before) {
        return new DeleteRow(table, row);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String columns = row.values().keySet().stream().map(Identifier::quoted).collect(Collectors.joining(", "));
        String values = row.values().values().stream().map(Expr::sql).collect(Collectors.joining(", "));
        return List.of(new Statement(
                "INSERT INTO " + table.quoted() + " (" + columns + ") VALUES (" + values + ") ON CONFLICT DO NOTHING",
                List.of(new Lock(table, LockMode.ROW_EXCLUSIVE)),
                Statement.Work.WRITE));
    }

    @Override
    public String title() {
        return "insert " + row + " into " + table;
    }

    @Override
    public String java() {
        return JavaCall.row("insertRow", table, row);
    }
}
