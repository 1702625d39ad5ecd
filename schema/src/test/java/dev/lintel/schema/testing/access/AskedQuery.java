package dev.lintel.schema.testing.access;

import dev.lintel.schema.access.AccessPattern;
import dev.lintel.schema.access.Comparison;
import dev.lintel.schema.access.Condition;
import dev.lintel.schema.access.SortKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A pattern as a query, with values from the table in the place of its parameters, and the first rows if they are in an order. */
final class AskedQuery {

    private static final Map<Comparison, String> OPERATORS = Map.of(
            Comparison.EQUAL, "=",
            Comparison.NOT_EQUAL, "<>",
            Comparison.LESS, "<",
            Comparison.LESS_OR_EQUAL, "<=",
            Comparison.GREATER, ">",
            Comparison.GREATER_OR_EQUAL, ">=",
            Comparison.CONTAINS, "@>",
            Comparison.OVERLAPS, "&&",
            Comparison.MATCHES, "@@",
            Comparison.HAS_KEY, "?");

    private final Connection connection;
    private final Table table;

    AskedQuery(Connection connection, Table table) {
        this.connection = connection;
        this.table = table;
    }

    String sql(AccessPattern pattern) throws SQLException {
        List<String> where = new ArrayList<>();
        for (Condition condition : pattern.conditions()) {
            where.add(sql(condition));
        }
        return "select * from " + table.name().quoted()
                + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                + (pattern.order().isEmpty()
                        ? ""
                        : " order by "
                                + pattern.order().stream().map(AskedQuery::sql).collect(Collectors.joining(", "))
                                + " limit 10");
    }

    private static String sql(SortKey key) {
        return key.term() + (key.descending() ? " desc" : "") + (key.nullsFirst() ? " nulls first" : " nulls last");
    }

    private String sql(Condition condition) throws SQLException {
        String term = condition.term().column().isPresent() ? condition.term().text() : "(" + condition.term() + ")";
        if (condition.isKnown() || condition.comparison() == Comparison.OTHER) {
            return condition.sql();
        }
        if (condition.comparison() == Comparison.IN) {
            return term + " in (" + value(term, 0.2) + ", " + value(term, 0.5) + ", " + value(term, 0.8) + ")";
        }
        boolean isUpper =
                condition.comparison() == Comparison.GREATER || condition.comparison() == Comparison.GREATER_OR_EQUAL;
        String value = condition.comparison().isContainment()
                ? part(term, condition.comparison())
                : value(term, condition.comparison().isRange() ? isUpper ? 0.98 : 0.02 : 0.5);
        return term + " " + OPERATORS.get(condition.comparison()) + " " + value;
    }

    /** A value of the table that many others are below. */
    private String value(String term, double share) throws SQLException {
        return literal("select percentile_disc(" + share + ") within group (order by " + term + ") from "
                + table.name().quoted());
    }

    /** Something that some values of the column have in them. */
    private String part(String term, Comparison comparison) throws SQLException {
        String type = read("select pg_typeof(" + term + ") from " + table.name().quoted() + " limit 1");
        return switch (type) {
            case "jsonb" -> comparison == Comparison.HAS_KEY ? "'none'" : "'{\"k\": 17}'";
            case "tsvector" -> "to_tsquery('simple', 'none')";
            default -> "array['v17']::" + type;
        };
    }

    private String literal(String sql) throws SQLException {
        return Literal.of(read(sql));
    }

    private String read(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }
}
