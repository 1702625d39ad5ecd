package dev.lintel.schema.op;

import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code DELETE} of a row that belongs to the schema. PostgreSQL refuses it while another row refers to it.
 */
public record DeleteRow(QualifiedName table, Row row) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, t -> t.removeRow(row));
    }

    @Override
    public Operation inverse(Schema before) {
        return new InsertRow(table, row);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String condition = row.values().entrySet().stream()
                .map(e -> e.getKey().quoted() + " IS NOT DISTINCT FROM "
                        + e.getValue().sql())
                .collect(Collectors.joining(" AND "));
        return List.of(new Statement(
                "DELETE FROM " + table.quoted() + " WHERE " + condition,
                List.of(new Lock(table, LockMode.ROW_EXCLUSIVE)),
                Statement.Work.WRITE));
    }

    @Override
    public String title() {
        return "delete " + row + " from " + table;
    }

    @Override
    public String java() {
        return JavaCall.row("deleteRow", table, row);
    }
}
