package dev.lintel.runtime.migration.run;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What to do when a step fails, by SQLSTATE (PostgreSQL manual, appendix A). */
final class FailureAdvice {

    private static final String AGAIN = ", and run it again: it goes on with this step";

    /** Index builds, unvalidated foreign keys and others, each with a sentence of its own. */
    private static final Pattern PARTITIONED = Pattern.compile("partitioned (?:table|index)");

    private static final Map<String, String> BY_STATE = Map.ofEntries(
            Map.entry(
                    "40P01",
                    "Other sessions took the same locks in another order. Run it again when there is less going on"),
            Map.entry(
                    "57014",
                    "Somebody cancelled it, or it took longer than a step that changes the catalog alone may"
                            + " take. Run it again when there is less going on"),
            Map.entry(
                    "25001",
                    "It cannot run in a transaction, as op.sql does; use the operation for it (op.createIndex,"
                            + " op.dropIndex, op.addEnumValue)"),
            Map.entry(
                    "2D000",
                    "Leave COMMIT and ROLLBACK to the runner, and undo by hand what was committed; then run it again"),
            Map.entry("42501", "Grant the right to the user, or run it as the owner" + AGAIN),
            Map.entry("23502", "Rows hold NULL where none may be; fill them (op.backfill)" + AGAIN),
            Map.entry("23503", "Rows refer to rows that are not there; mend or delete them" + AGAIN),
            Map.entry("23505", "Rows are there twice that may be there once; mend or delete them" + AGAIN),
            Map.entry("23514", "Rows do not satisfy the check; mend them" + AGAIN));

    private FailureAdvice() {}

    /**
     * A sentence or two, without a full stop at the end.
     *
     * @param message what the server said
     */
    static String of(String state, String message, List<String> blockers) {
        if (PARTITIONED.matcher(message).find()) {
            return "On a partitioned table it is done partition by partition, in SQL of your own: see \"Partitioned tables\" in"
                    + " docs/migrations.md. The steps before it are done and recorded";
        }
        if (state.equals("55P03")) {
            return blockers.isEmpty()
                    ? "Others held locks on it at each try. Run it again when there is less going on"
                    : "In the way: " + String.join("; ", blockers) + ". Wait for them or end them"
                            + " (pg_terminate_backend)" + AGAIN;
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "The connection was lost, so it is not known whether the step is done. Run it again: it finds out,"
                    + " and goes on";
        }
        return BY_STATE.getOrDefault(
                state, "The steps before it are done and recorded; mend the revision or the database" + AGAIN);
    }
}
