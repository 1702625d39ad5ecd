package dev.lintel.runtime.migration.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks, from another session and on a thread of its own, at who keeps a session waiting. */
final class Watch implements AutoCloseable {

    private static final String BLOCKERS = """
            SELECT CASE WHEN b.pid = 0 THEN 'a prepared transaction (see pg_prepared_xacts)'
                ELSE format('process %s of %s (%s)%s', b.pid, coalesce(a.usename, a.backend_type, '?'),
                    coalesce(nullif(a.application_name, ''), 'no application_name'),
                    ', ' || a.state || ', in its transaction since ' || to_char(a.xact_start, 'HH24:MI:SS')) END
            FROM (SELECT DISTINCT unnest(pg_blocking_pids(?)) AS pid) b LEFT JOIN pg_stat_activity a USING (pid)
            ORDER BY b.pid""";

    private final Connection guard;
    private final int process;
    private final long everyMillis;
    private final Thread thread;
    private volatile List<String> blockers = List.of();

    /**
     * @param guard used by nobody else until this is closed
     * @param process of the session that is watched
     */
    Watch(Connection guard, int process, long everyMillis) {
        this.guard = guard;
        this.process = process;
        this.everyMillis = everyMillis;
        this.thread = new Thread(this::look, "lintel-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** For people: those that were seen last in the way; empty when nobody was. */
    List<String> blockers() {
        return blockers;
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(everyMillis);
                List<String> seen = seen();
                if (!seen.isEmpty()) {
                    blockers = seen;
                }
            }
        } catch (InterruptedException | SQLException e) {
            // The step is through, or there is nothing to look with: either way it is no reason for the step to fail.
        }
    }

    private List<String> seen() throws SQLException {
        List<String> seen = new ArrayList<>();
        try (PreparedStatement query = guard.prepareStatement(BLOCKERS)) {
            query.setInt(1, process);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    seen.add(rows.getString(1));
                }
            }
        }
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
