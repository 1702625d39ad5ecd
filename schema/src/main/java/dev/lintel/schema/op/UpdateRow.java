package dev.lintel.schema.op;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code UPDATE} of a row that belongs to the schema. Rows that refer to it keep doing so.
 *
 * @param key the values that tell which row, such as those of the primary key
 * @param values the values that it gets
 */
public record UpdateRow(QualifiedName table, Row key, Row values) implements Operation {

    @Override
    public Schema apply(Schema before) {
        find(before);
        List<Row> rows = Edits.table(before, table).rows().stream()
                .map(row -> isMeant(row) ? merged(row) : row)
                .toList();
        return Edits.change(before, table, t -> t.rows(rows));
    }

    private boolean isMeant(Row row) {
        return row.values().entrySet().containsAll(key.values().entrySet());
    }

    private Row merged(Row row) {
        Map<Identifier, Expr> merged = new TreeMap<>(row.values());
        merged.putAll(values.values());
        return new Row(merged);
    }

    private Row find(Schema schema) {
        Table found = Edits.table(schema, table);
        return found.rows().stream()
                .filter(this::isMeant)
                .findFirst()
                .orElseThrow(() -> new InapplicableException("table " + table + " has no row with " + condition()));
    }

    /** A value that the row did not have is one of a new column; it goes with the column. */
    @Override
    public Operation inverse(Schema before) {
        Map<Identifier, Expr> old = new TreeMap<>(find(before).values());
        old.keySet().retainAll(values.values().keySet());
        return old.isEmpty() ? new Nothing() : new UpdateRow(table, key, new Row(old));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(new Statement(
                "UPDATE " + table.quoted() + " SET " + assignments() + " WHERE " + condition(),
                List.of(new Lock(table, LockMode.ROW_EXCLUSIVE)),
                Statement.Work.WRITE));
    }

    private String assignments() {
        return values.values().entrySet().stream()
                .map(e -> e.getKey().quoted() + " = " + e.getValue().sql())
                .collect(Collectors.joining(", "));
    }

    private String condition() {
        return key.values().entrySet().stream()
                .map(e -> e.getKey().quoted() + " IS NOT DISTINCT FROM "
                        + e.getValue().sql())
                .collect(Collectors.joining(" AND "));
    }

    @Override
    public String title() {
        return "update a row of " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("updateRow", table, JavaCall.row(key), JavaCall.row(values));
    }
}
