package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.migration.JavaStep;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement.Work;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends the statements of a step, with the timeouts that its kind needs. */
final class Execution {

    private final Connection connection;
    private volatile @Nullable Statement current;

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
            throw new SQLException("the step has ended the transaction that it runs in, so what it did is not recorded;"
                    + " leave COMMIT and ROLLBACK to the runner, undo by hand what was committed, and run it again");
        }
    }

    private void within(Step step, LockLadder ladder) throws SQLException {
        boolean isLong = step.mode() == Step.Mode.LONG_TRANSACTION;
        Autovacuum autovacuum = new Autovacuum(connection);
        long wait = isLong ? ladder.longWait() : ladder.wait(ladder.tries() > 1 && autovacuum.isInTheWayOf(step));
        execute("SET LOCAL lock_timeout = " + wait);
        execute("SET LOCAL statement_timeout = " + (isBrief(step) ? 5_000 : 0));
        for (var statement : step.statements()) {
            execute(statement.sql());
        }
    }

    private void within(JavaStep step) throws SQLException {
        try {
            step.run(connection);
        } catch (RuntimeException e) {
            throw new SQLException(
                    "the step in Java failed: " + e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private boolean isOpen() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('lintel.step', true)")) {
            return row.next() && "open".equals(row.getString(1)) && !connection.getAutoCommit();
        }
    }

    /** Only what is known to change the catalog alone is held to a few seconds. */
    private static boolean isBrief(Step step) {
        return step.mode() == Step.Mode.TRANSACTION
                && step.statements().stream()
                        .allMatch(statement -> statement.work() == Work.NONE
                                && !statement.locks().isEmpty());
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
        boolean done = begunBefore && index.isPresent() && index.get().state() == ConcurrentIndex.State.VALID;
        if (!done) {
            for (var statement : step.statements()) {
                execute(statement.sql());
            }
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
        return step.index().map(name -> new ConcurrentIndex(connection, name));
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
