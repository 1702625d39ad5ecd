package dev.lintel.runtime.migration.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What another session sees of one that is busy (PostgreSQL manual, chapter 27).
 *
 * @param guard used by nobody else meanwhile
 * @param process the server's process of the session that is looked at
 */
record SessionView(Connection guard, int process) {

    private static final String BLOCKERS = """
            SELECT CASE WHEN b.pid = 0 THEN 'a prepared transaction (see pg_prepared_xacts)'
                ELSE format('process %s of %s (%s)%s', b.pid, coalesce(a.usename, a.backend_type, '?'),
                    coalesce(nullif(a.application_name, ''), 'no application_name'),
                    ', ' || a.state || ', in its transaction since ' || to_char(a.xact_start, 'HH24:MI:SS')) END
            FROM (SELECT DISTINCT unnest(pg_blocking_pids(?)) AS pid) b LEFT JOIN pg_stat_activity a USING (pid)
            ORDER BY b.pid""";

    private static final String INDEX_BUILD = """
            SELECT phase || CASE
                WHEN blocks_total > 0 THEN format(', %s of %s blocks', blocks_done, blocks_total)
                WHEN tuples_total > 0 THEN format(', %s of %s rows', tuples_done, tuples_total)
                ELSE '' END
            FROM pg_stat_progress_create_index WHERE pid = ?""";

    /** Who keeps it waiting, for people. */
    List<String> blockers() throws SQLException {
        return ask(BLOCKERS);
    }

    /** How far an index is that it builds, for people. */
    Optional<String> indexBuild() throws SQLException {
        return ask(INDEX_BUILD).stream().findFirst();
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (PreparedStatement query = guard.prepareStatement(sql)) {
            query.setInt(1, process);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
        }
        return List.copyOf(answers);
    }
}
