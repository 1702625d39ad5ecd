package dev.lintel.runtime.migration.run;

import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Sends the statements of a step, with the timeouts that its kind needs. */
final class Execution {

    private final Connection connection;

    Execution(Connection connection) {
        this.connection = connection;
    }

    /** Within a transaction that is open. */
    void within(PlannedStep step, LockLadder ladder) throws SQLException {
        if (step.sql().isEmpty()) {
            execute("SET LOCAL lock_timeout = " + ladder.longWait());
            step.java().orElseThrow().run(connection);
            return;
        }
        Step sql = step.sql().get();
        boolean isLong = sql.mode() == Step.Mode.LONG_TRANSACTION;
        execute("SET LOCAL lock_timeout = " + (isLong ? ladder.longWait() : ladder.wait(false)));
        execute("SET LOCAL statement_timeout = " + (isBrief(sql) ? 5_000 : 0));
        for (var statement : sql.statements()) {
            execute(statement.sql());
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
        Optional<ConcurrentIndex> index = index(step);
        // A wait that times out would leave an invalid index behind.
        execute("SET lock_timeout = 0");
        execute("SET statement_timeout = 0");
        try {
            if (index.isPresent()) {
                index.get().dropIfInvalid();
                if (begunBefore && index.get().state() == ConcurrentIndex.State.VALID) {
                    return;
                }
            }
            for (var statement : step.statements()) {
                execute(statement.sql());
            }
        } finally {
            execute("RESET lock_timeout");
            execute("RESET statement_timeout");
        }
    }

    /** Takes away what a step that failed outside a transaction has left. */
    void cleanUp(Step step) throws SQLException {
        Optional<ConcurrentIndex> index = index(step);
        if (index.isPresent()) {
            index.get().dropIfInvalid();
        }
    }

    private Optional<ConcurrentIndex> index(Step step) {
        return step.index().map(name -> new ConcurrentIndex(connection, name));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Braces belong to SQL here, not to JDBC's escapes.
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
