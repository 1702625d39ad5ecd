package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.database.ConnectionSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The two connections of a run, from the moment it has the lock until it gives it back. */
final class RunSession implements AutoCloseable {

    private final Connection guard;
    private final Connection work;
    private final int process;
    private final RecordTables tables;
    private final RunLock lock;

    private RunSession(Connection guard, Connection work, int process, RecordTables tables, RunLock lock) {
        this.guard = guard;
        this.work = work;
        this.process = process;
        this.tables = tables;
        this.lock = lock;
    }

    /** Waits for the lock, and makes Lintel's tables where they are missing. */
    static RunSession open(ConnectionSource source, RunOptions options, RunListener listener) throws SQLException {
        Connection guard = source.connect();
        try {
            Connection work = source.connect();
            try {
                return open(guard, work, options, listener);
            } catch (SQLException | RuntimeException e) {
                close(work, e);
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            close(guard, e);
            throw e;
        }
    }

    private static RunSession open(Connection guard, Connection work, RunOptions options, RunListener listener)
            throws SQLException {
        guard.setAutoCommit(true);
        work.setAutoCommit(true);
        int process = process(work);
        if (process(guard) == process) {
            throw new RunException("two connections share one session of the server, so that no lock can be kept;"
                    + " connect to the server itself and not to a pooler in transaction mode");
        }
        RecordTables tables = RecordTables.of(work, options.schema());
        RunLock lock = new RunLock(tables, options.patience(), listener);
        RunSession session = new RunSession(guard, work, process, tables, lock);
        try {
            lock.take(guard, RunLock.Part.GUARD);
            lock.take(work, RunLock.Part.WORK);
            tables.create(work, options.schema().isPresent());
            return session;
        } catch (SQLException | RuntimeException e) {
            close(session, e);
            throw e;
        }
    }

    /** The one that does the work, and commits each statement. */
    Connection work() {
        return work;
    }

    /** The one that keeps the lock; free for a look at what the other one does. */
    Connection guard() {
        return guard;
    }

    VersionTable version() {
        return new VersionTable(work, tables);
    }

    HistoryTable history() {
        return new HistoryTable(work, tables);
    }

    /** The number of the server's process that does the work. */
    int process() {
        return process;
    }

    private static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Something that the database may refuse. */
    interface Work {
        void run() throws SQLException;
    }

    /** Does it on the connection that does the work, all or nothing. */
    void inTransaction(Work todo) throws SQLException {
        work.setAutoCommit(false);
        try {
            todo.run();
            work.commit();
            work.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Exception cause) {
        try {
            work.rollback();
            work.setAutoCommit(true);
        } catch (SQLException e) {
            // The connection is gone, and the transaction with it.
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection first = guard;
                Connection second = work) {
            lock.release(second, RunLock.Part.WORK);
            lock.release(first, RunLock.Part.GUARD);
        }
    }

    private static void close(AutoCloseable closeable, Exception cause) {
        try {
            closeable.close();
        } catch (Exception e) {
            cause.addSuppressed(e);
        }
    }
}
