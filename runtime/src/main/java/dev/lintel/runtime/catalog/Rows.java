package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows that belong to a schema. Every value but NULL is a string constant of what the server prints. */
final class Rows {

    /** The SQLSTATE of a right that lacks. */
    private static final String NOT_ALLOWED = "42501";

    private static final Expr NULL = Expr.of("NULL");

    private Rows() {}

    /** The rows of a live table, of these columns as far as it has them. */
    static Table read(Session session, Table table, Set<Identifier> wanted) throws SQLException {
        List<Identifier> columns = wanted.stream()
                .filter(c -> table.column(c).isPresent())
                .sorted()
                .toList();
        if (columns.isEmpty()) {
            return table;
        }
        QualifiedName name = new QualifiedName(
                table.name().schema().or(() -> Optional.of(session.home())),
                table.name().name());
        String values = columns.stream().map(c -> c.quoted() + "::text").collect(Collectors.joining(", "));
        try {
            return table.toBuilder()
                    .rows(select(session.connection(), "SELECT ARRAY[" + values + "] FROM " + name.quoted()).stream()
                            .map(row -> row(columns, row))
                            .toList())
                    .build();
        } catch (SQLException e) {
            if (!NOT_ALLOWED.equals(e.getSQLState())) {
                throw e;
            }
            throw new CatalogException(
                    "the rows of " + name
                            + " belong to the schema, and this user may not read them: grant SELECT on it",
                    e);
        }
    }

    /** The rows of a model's table as the server prints their values; as they are, if it refuses one. */
    static Table normalise(Session session, Table table, Map<Part, String> refusals) throws SQLException {
        List<String> tuples = new ArrayList<>();
        for (Row row : table.rows()) {
            String values = row.values().entrySet().stream()
                    .map(e -> "CAST(" + e.getValue() + " AS "
                            + table.column(e.getKey()).map(c -> c.type().sql()).orElse("text") + ")::text")
                    .collect(Collectors.joining(", "));
            tuples.add("(" + tuples.size() + ", ARRAY[" + values + "])");
        }
        session.useOwnPath();
        session.execute("SAVEPOINT lintel");
        List<List<Expr>> values;
        try {
            values = select(
                    session.connection(),
                    "SELECT v FROM (VALUES " + String.join(",\n", tuples) + ") AS r (n, v) ORDER BY n");
        } catch (SQLException e) {
            session.execute(Scratch.UNDO);
            table.rows().forEach(row -> refusals.put(Inventory.part(table, row), Scratch.text(e)));
            return table;
        } finally {
            session.useHomePath();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(row(List.copyOf(table.rows().get(i).values().keySet()), values.get(i)));
        }
        return table.toBuilder().rows(rows).build();
    }

    private static Row row(List<Identifier> columns, List<Expr> values) {
        Map<Identifier, Expr> row = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        return new Row(row);
    }

    private static List<List<Expr>> select(Connection connection, String sql) throws SQLException {
        List<List<Expr>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet result = statement.executeQuery(sql)) {
                while (result.next()) {
                    Array array = result.getArray(1);
                    List<Expr> row = new ArrayList<>();
                    for (String value : (String[]) array.getArray()) {
                        row.add(value == null ? NULL : Expr.of(Literal.of(value)));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
