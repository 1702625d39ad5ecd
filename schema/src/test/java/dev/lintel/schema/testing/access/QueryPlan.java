package dev.lintel.schema.testing.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How PostgreSQL would run a query.
 *
 * @param indexes the names of the indexes that it would read
 * @param sorts whether it would sort all rows that it finds, and they are not just a few
 * @param cost what it thinks that it costs
 */
record QueryPlan(Set<String> indexes, boolean sorts, double cost, String text) {

    private static final Pattern INDEX =
            Pattern.compile("Index (?:Only )?Scan (?:Backward )?(?:using|on) \"?([^\\s\"]+)");
    private static final Pattern COST = Pattern.compile("cost=[\\d.]+\\.\\.([\\d.]+)");

    private static final Pattern SORT = Pattern.compile("(?m)^[ >-]*Sort  \\(cost=\\S+ rows=(\\d+)");
    /** To sort so many rows is nothing that an index could spare. */
    private static final int FEW = 10;

    static QueryPlan of(Connection connection, String sql) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("explain " + sql)) {
            while (lines.next()) {
                text.append(lines.getString(1)).append('\n');
            }
        }
        Set<String> indexes = new TreeSet<>();
        Matcher index = INDEX.matcher(text);
        while (index.find()) {
            indexes.add(index.group(1));
        }
        Matcher cost = COST.matcher(text);
        if (!cost.find()) {
            throw new AssertionError("a plan without a cost: " + text);
        }
        Matcher sort = SORT.matcher(text);
        boolean sorts = false;
        while (sort.find()) {
            sorts |= Integer.parseInt(sort.group(1)) > FEW;
        }
        return new QueryPlan(indexes, sorts, Double.parseDouble(cost.group(1)), text.toString());
    }
}
