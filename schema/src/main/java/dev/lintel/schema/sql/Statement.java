package dev.lintel.schema.sql;

import java.util.List;

/**
 * One SQL statement, and what it costs those who use the tables meanwhile.
 *
 * @param sql the statement, without a semicolon at its end
 * @param locks the strongest lock on each table that it touches
 * @param work whether it goes through the rows
 */
public record Statement(String sql, List<Lock> locks, Work work) {

    /** What a statement does to the rows of a table that is there already. */
    public enum Work {
        /** It changes the catalog only. */
        NONE,
        /** It reads every row. */
        SCAN,
        /** It writes rows, in batches or all. */
        WRITE,
        /** It writes the whole table anew. */
        REWRITE
    }

    public Statement {
        locks = List.copyOf(locks);
    }

    /** A statement that changes the catalog only. */
    public static Statement of(String sql, Lock... locks) {
        return new Statement(sql, List.of(locks), Work.NONE);
    }

    /** The same statement, which reads every row. */
    public Statement scanning() {
        return new Statement(sql, locks, Work.SCAN);
    }
}
