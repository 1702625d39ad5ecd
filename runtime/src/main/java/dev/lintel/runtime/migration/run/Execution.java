package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.migration.JavaStep;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Step;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends the statements of a step, with the timeouts that its kind needs. */
final class Execution {

    private static final String INVALID_TRANSACTION_TERMINATION = "2D000";

    private final Connection connection;
    private volatile @Nullable Statement current;
    private Optional<String> sent = Optional.empty();
    private boolean through;

    Execution(Connection connection) {
        this.connection = connection;
    }

    /** Within a transaction that is open, and has to be when the step is through. */
    void within(PlannedStep step, LockLadder ladder) throws SQLException {
        // Gone when the transaction ends: that tells whether the step has ended it.
        execute("SET LOCAL lintel.step = 'open'");
        if (step.sql().isPresent()) {
            within(step.sql().get(), ladder);
        } else {
            execute("SET LOCAL lock_timeout = " + ladder.longWait());
            within(step.java().orElseThrow());
        }
        if (!isOpen()) {
            throw new SQLException(
                    "the step has ended the transaction that it runs in", INVALID_TRANSACTION_TERMINATION);
        }
    }

    private void within(Step step, LockLadder ladder) throws SQLException {
        boolean isLong = step.mode() == Step.Mode.LONG_TRANSACTION;
        Autovacuum autovacuum = new Autovacuum(connection);
        long wait = isLong ? ladder.longWait() : ladder.wait(ladder.tries() > 1 && autovacuum.isInTheWayOf(step));
        execute("SET LOCAL lock_timeout = " + wait);
        execute("SET LOCAL statement_timeout = " + step.statementMillis());
        send(step);
    }

    private void within(JavaStep step) throws SQLException {
        try {
            step.run(connection);
        } catch (RuntimeException e) {
            String what = "the step in Java failed: " + e.getClass().getSimpleName() + ": " + e.getMessage();
            throw new SQLException(what, state(e).orElse(null), e);
        }
    }

    /** That of the refusal of the database that a library has wrapped. */
    private static Optional<String> state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                return Optional.ofNullable(refusal.getSQLState());
            }
        }
        return Optional.empty();
    }

    private boolean isOpen() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('lintel.step', true)")) {
            return row.next() && "open".equals(row.getString(1)) && !connection.getAutoCommit();
        }
    }

    /** Whether what a step outside a transaction makes is there, for whatever reason. */
    boolean isThere(Step step) throws SQLException {
        Optional<ConcurrentIndex> index = index(step);
        return index.isPresent() && index.get().isValid();
    }

    /**
     * Outside a transaction.
     *
     * @param begunBefore whether a run before has begun it, and may have done it
     */
    void outside(Step step, boolean begunBefore) throws SQLException {
        // A wait that times out would leave an invalid index behind.
        execute("SET lock_timeout = 0");
        execute("SET statement_timeout = 0");
        Optional<ConcurrentIndex> index = index(step);
        if (index.isPresent()) {
            index.get().dropIfInvalid();
        }
        if (!begunBefore || !isThere(step)) {
            send(step);
        }
        execute("RESET lock_timeout");
        execute("RESET statement_timeout");
    }

    /** Takes away what a step that failed has left. */
    void cleanUp(Step step) throws SQLException {
        Optional<ConcurrentIndex> index = index(step);
        if (index.isPresent()) {
            index.get().dropIfInvalid();
        }
        if (step.mode() == Step.Mode.AUTOCOMMIT) {
            execute("RESET lock_timeout");
            execute("RESET statement_timeout");
        }
    }

    private Optional<ConcurrentIndex> index(Step step) {
        return step.index().map(index -> {
            QualifiedName table = step.statements().get(0).locks().get(0).table();
            return new ConcurrentIndex(connection, table, index.name());
        });
    }

    private void send(Step step) throws SQLException {
        for (var statement : step.statements()) {
            sent = Optional.of(statement.sql());
            execute(statement.sql());
        }
        sent = Optional.empty();
        through = true;
    }

    /** Whether all statements of the step have run. */
    boolean isThrough() {
        return through;
    }

    /** The statement of the step that is under way, or that has failed. */
    Optional<String> sent() {
        return sent;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Braces belong to SQL here, not to JDBC's escapes.
            statement.setEscapeProcessing(false);
            current = statement;
            statement.execute(sql);
        } finally {
            current = null;
        }
    }

    /** What the statement that is under way has last said with RAISE NOTICE. May be asked by another thread. */
    Optional<String> notice() throws SQLException {
        Statement statement = current;
        SQLWarning last = statement == null ? null : statement.getWarnings();
        while (last != null && last.getNextWarning() != null) {
            last = last.getNextWarning();
        }
        return Optional.ofNullable(last).map(SQLWarning::getMessage);
    }
}
