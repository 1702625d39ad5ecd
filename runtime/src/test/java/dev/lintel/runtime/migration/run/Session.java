package dev.lintel.runtime.migration.run;

import dev.lintel.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** Another user of the database, who is in the way. */
final class Session implements AutoCloseable {

    private final Connection connection;

    private Session(Connection connection) {
        this.connection = connection;
    }

    /** In a transaction, under the name {@code nightly report}. */
    static Session inTransaction(TestDatabase database) throws SQLException {
        Session session = of(database);
        session.execute("SET application_name = 'nightly report'");
        session.connection.setAutoCommit(false);
        return session;
    }

    static Session of(TestDatabase database) throws SQLException {
        return new Session(database.connect());
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first value of the first row. */
    String value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "no row";
        }
    }

    /** Asks until the answer is true; what does not come within a minute does not come. */
    void await(String sql) throws SQLException, InterruptedException {
        long began = System.nanoTime();
        while (!value(sql).equals("t")) {
            if (System.nanoTime() - began > TimeUnit.MINUTES.toNanos(1)) {
                throw new AssertionError("not so after a minute: " + sql);
            }
            Thread.sleep(20);
        }
    }

    /** Ends the transaction. */
    void rollBack() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
