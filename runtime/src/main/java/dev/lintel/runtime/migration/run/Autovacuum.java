package dev.lintel.runtime.migration.run;

import dev.lintel.schema.op.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The server's own vacuum. It makes room for a session that waits longer than {@code deadlock_timeout}, and for no other
 * (PostgreSQL manual, section 24.1.6).
 */
final class Autovacuum {

    private final Connection connection;

    Autovacuum(Connection connection) {
        this.connection = connection;
    }

    /** Whether it works on the one table that a step locks. With several tables a long wait would hold up the others. */
    boolean isInTheWayOf(Step step) throws SQLException {
        List<String> tables = step.statements().stream()
                .flatMap(statement -> statement.locks().stream())
                .map(lock -> lock.table().quoted())
                .distinct()
                .toList();
        return tables.size() == 1 && isAtWorkOn(tables.get(0));
    }

    // The table that is vacuumed is hidden from plain users; the sessions that vacuum, and what they lock, are not.
    private boolean isAtWorkOn(String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT EXISTS (SELECT FROM pg_locks
                    WHERE relation = to_regclass(?) AND granted AND mode = 'ShareUpdateExclusiveLock'
                        AND pid IN (SELECT pid FROM pg_stat_progress_vacuum UNION SELECT pid FROM pg_stat_progress_analyze))""")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
