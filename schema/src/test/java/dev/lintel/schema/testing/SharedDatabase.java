package dev.lintel.schema.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * A database that many cases use, one after another over one connection, and that each finds empty. To make a database takes
 * PostgreSQL longer than most cases.
 */
public final class SharedDatabase {

    private static final Map<PostgresVersion, Queue<SharedDatabase>> FREE = new ConcurrentHashMap<>();

    private final PostgresVersion version;
    private final Connection connection;
    private final String empty;

    private SharedDatabase(PostgresVersion version) {
        this.version = version;
        try {
            this.connection = TestDatabase.create(version).connect();
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
        this.empty = catalog();
    }

    /** Lends an empty database to a case. One on which a case failed is not lent again. */
    public static void lend(PostgresVersion version, Consumer<SharedDatabase> use) {
        Queue<SharedDatabase> free = FREE.computeIfAbsent(version, v -> new ConcurrentLinkedQueue<>());
        SharedDatabase next = free.poll();
        SharedDatabase database = next == null ? new SharedDatabase(version) : next;
        boolean done = false;
        try {
            use.accept(database);
            database.clear();
            done = true;
        } finally {
            if (done) {
                free.add(database);
            } else {
                database.giveUp();
            }
        }
    }

    /** Runs each operation step by step, as on tables that are in use. */
    public void steps(List<Operation> operations) {
        try {
            Runs.steps(connection, operations, version);
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Runs statements, each committed alone. */
    public void execute(List<String> statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** The values of the rows that a query gives, as text; null for NULL. */
    public List<List<String>> rows(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage() + "\nin: " + query, e);
        }
    }

    /** See {@link CatalogDump}. */
    public String catalog() {
        return CatalogDump.of(connection);
    }

    /** The catalog that a script gives in a database that is empty, as this one has to be, and is again. */
    public String catalogOf(String script) {
        try {
            connection.setAutoCommit(false);
            execute(List.of(script));
            String catalog = catalog();
            connection.rollback();
            connection.setAutoCommit(true);
            return catalog;
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private void clear() {
        for (List<String> schema : rows("SELECT quote_ident(nspname) FROM pg_namespace"
                + " WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'")) {
            execute(List.of("DROP SCHEMA " + schema.get(0) + " CASCADE"));
        }
        execute(List.of("CREATE SCHEMA public"));
        assertThat(catalog()).as("an emptied database").isEqualTo(empty);
    }

    private void giveUp() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
