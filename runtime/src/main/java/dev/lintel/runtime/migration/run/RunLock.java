package dev.lintel.runtime.migration.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Sees to it that one runner works at a time on one set of Lintel's tables: an advisory lock of a session that holds no
 * transaction, so that concurrent index builds don't wait for it (PostgreSQL manual, section 13.3.5).
 *
 * <p>It is taken on two sessions: on one that does nothing else, and on the one that works. When a runner is killed, the
 * server may go on with its last statement for a while; the second lock makes the next runner wait until it is through.
 */
final class RunLock {

    /** The two sessions of a runner. */
    enum Part {
        GUARD(1),
        WORK(2);

        private final int key;

        Part(int key) {
            this.key = key;
        }
    }

    private static final long FIRST_PAUSE = 10;
    private static final long LONGEST_PAUSE = 250;

    private final String key;
    private final Duration patience;
    private final RunListener listener;

    RunLock(RecordTables tables, Duration patience, RunListener listener) {
        this.key = tables.version();
        this.patience = patience;
        this.listener = listener;
    }

    /**
     * Takes the lock of one of the two sessions; it goes with the session.
     *
     * @throws RunException if another runner keeps it for longer than one has patience
     */
    void take(Connection session, Part part) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        long pause = FIRST_PAUSE;
        while (!ask(session, "SELECT pg_try_advisory_lock(hashtext(?), ?)", part)) {
            String holder = holder(session, part);
            if (!told && pause == LONGEST_PAUSE) {
                listener.waiting(holder);
                told = true;
            }
            if (System.nanoTime() - end > 0) {
                throw new RunException("another run of Lintel has been at work for " + patience.toSeconds() + " s: "
                        + holder + ". Nothing was run; wait for it, or end it with pg_terminate_backend");
            }
            sleep(pause);
            pause = Math.min(LONGEST_PAUSE, pause * 2);
        }
    }

    /** Gives it back: a connection of a pool goes on living. */
    void release(Connection session, Part part) {
        try {
            ask(session, "SELECT pg_advisory_unlock(hashtext(?), ?)", part);
        } catch (SQLException e) {
            // The session is gone, and the lock with it.
        }
    }

    private boolean ask(Connection session, String sql, Part part) throws SQLException {
        try (PreparedStatement query = session.prepareStatement(sql)) {
            query.setString(1, key);
            query.setInt(2, part.key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private String holder(Connection session, Part part) throws SQLException {
        try (PreparedStatement query = session.prepareStatement("""
                SELECT format('process %s of %s%s', a.pid, a.usename, ', since ' || to_char(a.backend_start, 'HH24:MI:SS'))
                FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                WHERE l.locktype = 'advisory' AND l.granted
                    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                    AND l.classid = (hashtext(?)::bigint & 4294967295)::oid AND l.objid = ?::bigint::oid""")) {
            query.setString(1, key);
            query.setInt(2, part.key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "one that has just ended";
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunException("the run was interrupted while it waited for another; nothing was run");
        }
    }
}
