package dev.lintel.schema.revision.flyway;

import dev.lintel.schema.sql.DollarQuoted;

/**
 * A block that fails where a concurrent build would wait without end: Flyway holds its lock in a transaction that it leaves open,
 * unless {@code flyway.postgresql.transactional.lock} is false, and a concurrent build waits for all transactions that are older than
 * it (PostgreSQL manual, CREATE INDEX, Building Indexes Concurrently).
 */
final class LockGuard {

    /** The upper half of the key is "Fl"; Flyway adds a number of either sign to the whole. */
    static final String SQL = "DO " + DollarQuoted.of("""
            BEGIN
                IF EXISTS (
                    SELECT FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
                    WHERE l.locktype = 'advisory' AND l.classid IN (18027, 18028) AND l.objsubid = 1
                        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                        AND l.pid <> pg_backend_pid() AND a.state LIKE 'idle in transaction%'
                ) THEN
                    RAISE EXCEPTION USING
                        MESSAGE = 'Flyway holds its lock in an open transaction, which this would wait for without end',
                        HINT = 'Set flyway.postgresql.transactional.lock=false, repair, and migrate again.';
                END IF;
            END""");

    private LockGuard() {}
}
