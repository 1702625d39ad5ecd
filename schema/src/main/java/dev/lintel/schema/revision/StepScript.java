package dev.lintel.schema.revision;

import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A step as SQL that psql can run, in three parts, so that a record of it can be written within its transaction.
 *
 * @param lockMillis how long a step that others would have to wait behind waits for its locks, in milliseconds
 */
public record StepScript(Step step, long lockMillis) {

    /** How long a step waits for its locks where nobody says otherwise: less than {@code deadlock_timeout}. */
    public static final long LOCK_MILLIS = 500;

    private static final long PATIENT_MILLIS = 3_000;

    public StepScript(Step step) {
        this(step, LOCK_MILLIS);
    }

    /** Begins its transaction, if it has one, and sets its timeouts. */
    public String opening() {
        return (isOutside() ? "" : "BEGIN;\n") + lines(timeouts());
    }

    /** What sets its timeouts: until the end of the transaction, or, outside one, until they are {@linkplain #resets reset}. */
    public List<String> timeouts() {
        return switch (step.mode()) {
            case TRANSACTION -> timeouts(lockMillis);
            case LONG_TRANSACTION -> timeouts(Math.max(lockMillis, PATIENT_MILLIS));
            case AUTOCOMMIT -> List.of("SET lock_timeout = 0", "SET statement_timeout = 0");
        };
    }

    private List<String> timeouts(long wait) {
        return List.of("SET LOCAL lock_timeout = " + wait, "SET LOCAL statement_timeout = " + step.statementMillis());
    }

    /** Its statements, each ended by a semicolon. */
    public String statements() {
        return lines(step.statements().stream().map(Statement::sql).toList());
    }

    /** What takes its timeouts back; empty within a transaction, whose end does. */
    public List<String> resets() {
        return isOutside() ? List.of("RESET lock_timeout", "RESET statement_timeout") : List.of();
    }

    /** Ends its transaction, if it has one, or takes its timeouts back. */
    public String closing() {
        return isOutside() ? lines(resets()) : "COMMIT;\n";
    }

    /** Statements, each ended by a semicolon and on lines of its own. */
    public static String lines(List<String> statements) {
        return statements.stream().map(StepScript::line).collect(Collectors.joining());
    }

    private static String line(String statement) {
        String sql = statement.strip();
        // A semicolon after a comment would be part of it.
        String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
        return sql + (lastLine.contains("--") ? "\n" : "") + (sql.endsWith(";") ? "\n" : ";\n");
    }

    private boolean isOutside() {
        return step.mode() == Step.Mode.AUTOCOMMIT;
    }
}
