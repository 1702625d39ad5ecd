package dev.lintel.schema.op;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;

/**
 * {@code ANALYZE}, after which the planner knows what values there are. It forgets that with a change of the type, and knows nothing of a column
 * or an index that comes; autovacuum gathers it only once enough rows have changed (PostgreSQL manual, section 25.1.3).
 */
final class Statistics {

    private Statistics() {}

    /** Of a column. */
    static Step of(QualifiedName table, Identifier column) {
        return step(table + "." + column, table, " (" + column.quoted() + ")");
    }

    /** Of all columns, and of what the indexes compute: PostgreSQL has no other way to ask for that. */
    static Step of(QualifiedName table) {
        return step(table.toString(), table, "");
    }

    private static Step step(String what, QualifiedName table, String columns) {
        return Step.longTransaction(
                "gather statistics of " + what,
                Statement.of("ANALYZE " + table.quoted() + columns, new Lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE)));
    }
}
