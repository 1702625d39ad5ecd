package dev.lintel.schema.op;

import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What the runner does in one go and records as done: committed alone, or run outside a transaction.
 *
 * @param title what it does, for people: "create index ix_tasks_due_on on tasks"
 * @param mode how it has to be run
 * @param statements what is sent, one call each; not empty
 * @param index the index that a concurrent build leaves invalid when it fails; the runner looks for it before and after
 */
public record Step(String title, Mode mode, List<Statement> statements, Optional<QualifiedName> index) {

    private static final long BRIEF_MILLIS = 5_000;

    /** How a step has to be run. */
    public enum Mode {
        /** In a transaction with a short {@code lock_timeout} and {@code statement_timeout}, tried again when it has to wait. */
        TRANSACTION,
        /** In a transaction of its own that may take long, and that holds up no reads or writes. */
        LONG_TRANSACTION,
        /** Outside a transaction, without timeouts: what PostgreSQL refuses inside one. */
        AUTOCOMMIT
    }

    public Step {
        statements = List.copyOf(statements);
    }

    public static Step transaction(String title, List<Statement> statements) {
        return new Step(title, Mode.TRANSACTION, statements, Optional.empty());
    }

    public static Step longTransaction(String title, Statement statement) {
        return new Step(title, Mode.LONG_TRANSACTION, List.of(statement), Optional.empty());
    }

    public static Step autocommit(String title, Statement statement) {
        return new Step(title, Mode.AUTOCOMMIT, List.of(statement), Optional.empty());
    }

    /**
     * The {@code statement_timeout} of each statement, in milliseconds; 0 for none. What locks a table and has no rows to look at
     * is done at once; where it is not, it looks at rows after all, and is given up before it holds others up.
     */
    public long statementMillis() {
        boolean isBrief = mode == Mode.TRANSACTION
                && statements.stream()
                        .allMatch(s ->
                                s.work() == Statement.Work.NONE && !s.locks().isEmpty());
        return isBrief ? BRIEF_MILLIS : 0;
    }

    /** The strongest lock that it takes on any table. */
    public LockMode lock() {
        return statements.stream()
                .flatMap(s -> s.locks().stream())
                .map(l -> l.mode())
                .max(LockMode::compareTo)
                .orElse(LockMode.NONE);
    }
}
