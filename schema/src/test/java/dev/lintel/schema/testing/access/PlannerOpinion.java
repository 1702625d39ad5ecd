package dev.lintel.schema.testing.access;

import dev.lintel.schema.access.AccessPaths;
import dev.lintel.schema.access.AccessPattern;
import dev.lintel.schema.access.Condition;
import dev.lintel.schema.access.Serving;
import dev.lintel.schema.access.Serving.Outcome;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.op.CreateIndex;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/**
 * What PostgreSQL itself says about how a pattern is served: a table is filled, and the planner is asked. It agrees that an index serves a
 * pattern if it reads that index, and sorts only where no index could spare it; and that one is missing if with that one the query costs
 * less.
 */
public final class PlannerOpinion {

    private final Connection connection;
    private final Schema schema;
    private final Table table;

    /**
     * The opinion on patterns of a table.
     *
     * @param connection to a database where the schema is, in a transaction
     */
    public PlannerOpinion(Connection connection, Schema schema, Table table) {
        this.connection = connection;
        this.schema = schema;
        this.table = table;
    }

    /** Fills the table with rows and statistics. */
    public void fill() throws SQLException {
        execute("set session_replication_role = replica");
        for (String statement : new FilledTable(schema, table).statements()) {
            execute(statement);
        }
    }

    /** What the planner sees otherwise; empty where it agrees. */
    public Optional<String> objection(AccessPattern pattern) throws SQLException {
        Serving serving = new AccessPaths(schema, table).serve(pattern);
        String query = new AskedQuery(connection, table).sql(pattern);
        QueryPlan plan = QueryPlan.of(connection, query);
        if (serving.outcome() == Outcome.SERVED) {
            String index = serving.index().orElseThrow().name().value();
            boolean isSorted = !plan.sorts() || sortsAnyway(pattern);
            return plan.indexes().contains(index) && isSorted
                    ? Optional.empty()
                    : Optional.of(index + " should serve " + query + "\n" + plan.text());
        }
        return serving.missing().isPresent() ? withMissing(serving, query, plan) : Optional.empty();
    }

    /** What is inside of values, and one of several values, is never found in an order. */
    private static boolean sortsAnyway(AccessPattern pattern) {
        return pattern.conditions().stream()
                .map(Condition::comparison)
                .anyMatch(c -> c.isContainment() || c == dev.lintel.schema.access.Comparison.IN || c.isRange());
    }

    private Optional<String> withMissing(Serving serving, String query, QueryPlan without) throws SQLException {
        Index missing = serving.missing().orElseThrow();
        Savepoint before = connection.setSavepoint();
        try {
            if (serving.outcome() == Outcome.MISORDERED) {
                drop(serving.index().orElseThrow());
            }
            create(missing);
            execute("analyze " + table.name().quoted());
            QueryPlan plan = QueryPlan.of(connection, query);
            return plan.indexes().contains(missing.name().value()) && plan.cost() < without.cost()
                    ? Optional.empty()
                    : Optional.of(missing.name() + " should serve " + query + " better than\n" + without.text()
                            + "but it is\n" + plan.text());
        } finally {
            connection.rollback(before);
        }
    }

    private void drop(Index index) throws SQLException {
        boolean isConstraint = table.uniques().stream().anyMatch(u -> u.name().equals(index.name()));
        execute(
                isConstraint
                        ? "alter table " + table.name().quoted() + " drop constraint "
                                + index.name().quoted()
                        : "drop index " + table.name().sibling(index.name()).quoted());
    }

    /** Builds an index. */
    public void create(Index index) throws SQLException {
        CreateIndex create = new CreateIndex(table.name(), index);
        for (Statement statement : create.statements(new PostgresVersion(PostgresVersion.NEWEST))) {
            execute(statement.sql());
        }
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
