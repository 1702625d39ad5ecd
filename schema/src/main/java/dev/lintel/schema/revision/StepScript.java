package dev.lintel.schema.revision;

import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement;

/**
 * A step as SQL that psql can run, in three parts, so that a record of it can be written within its transaction.
 *
 * @param lockMillis how long a step that others would have to wait behind waits for its locks, in milliseconds
 */
public record StepScript(Step step, long lockMillis) {

    private static final long PATIENT_MILLIS = 3_000;

    /** Begins its transaction, if it has one, and sets its timeouts. */
    public String opening() {
        return switch (step.mode()) {
            case TRANSACTION -> transaction(lockMillis);
            case LONG_TRANSACTION -> transaction(Math.max(lockMillis, PATIENT_MILLIS));
            case AUTOCOMMIT -> "SET lock_timeout = 0;\nSET statement_timeout = 0;\n";
        };
    }

    private String transaction(long wait) {
        return "BEGIN;\nSET LOCAL lock_timeout = " + wait + ";\nSET LOCAL statement_timeout = " + step.statementMillis()
                + ";\n";
    }

    /** Its statements, each ended by a semicolon. */
    public String statements() {
        StringBuilder script = new StringBuilder();
        for (Statement statement : step.statements()) {
            String sql = statement.sql().strip();
            // A semicolon after a comment would be part of it.
            String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
            script.append(sql).append(lastLine.contains("--") ? "\n" : "");
            script.append(sql.endsWith(";") ? "\n" : ";\n");
        }
        return script.toString();
    }

    /** Ends its transaction, if it has one, or takes its timeouts back. */
    public String closing() {
        return step.mode() == Step.Mode.AUTOCOMMIT ? "RESET lock_timeout;\nRESET statement_timeout;\n" : "COMMIT;\n";
    }
}
