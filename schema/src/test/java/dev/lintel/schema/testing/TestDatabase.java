package dev.lintel.schema.testing;

import dev.lintel.schema.op.PostgresVersion;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database on a real PostgreSQL. There is one server a JVM and version, started when the first test asks for it, and
 * one database a test, dropped when it is closed.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final PostgresVersion version;
    private final String name;

    private TestDatabase(PostgresVersion version, String name) {
        this.version = version;
        this.name = name;
    }

    /** A database on the newest server. */
    public static TestDatabase create() {
        return create(new PostgresVersion(PostgresVersion.NEWEST));
    }

    /**
     * A database on a server of a version: 14 or 18. The test is skipped where this machine has no such server.
     */
    public static TestDatabase create(PostgresVersion version) {
        TestDatabase database = new TestDatabase(version, "test_" + COUNT.incrementAndGet());
        database.admin("create database " + database.name);
        return database;
    }

    public PostgresVersion version() {
        return version;
    }

    /** A JDBC URL with the user in it; there is no password. */
    public String url() {
        return TestServer.of(version).getJdbcUrl("postgres", name);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Runs statements, each committed alone. */
    public void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** The rows that a statement gives, each with commas between its values. */
    public List<String> rows(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join(", ", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        admin("drop database " + name + " with (force)");
    }

    private void admin(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(TestServer.of(version).getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
