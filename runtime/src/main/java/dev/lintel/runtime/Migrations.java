package dev.lintel.runtime;

import dev.lintel.runtime.database.ConnectionSource;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.RunListener;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.RunReport;
import dev.lintel.runtime.migration.run.Runner;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Migrates the database of an application when it starts, before it uses it:
 *
 * <pre>{@code
 * Migrations.on(dataSource, "com.example.shop.migrations").upgrade();
 * }</pre>
 *
 * <p>Of several processes that start at once, one migrates, and the others wait for it. The pool has to have two connections to
 * spare. Whether anything may be lost, and whether old processes are gone, an application cannot know: destructive
 * operations are refused, and contracts are left to {@code lintel upgrade}, unless the options say otherwise.
 */
public final class Migrations {

    private final ConnectionSource database;
    private final Revisions revisions;
    private final RunOptions options;
    private final RunListener listener;

    private Migrations(ConnectionSource database, Revisions revisions, RunOptions options, RunListener listener) {
        this.database = database;
        this.revisions = revisions;
        this.options = options;
        this.listener = listener;
    }

    /**
     * With the revisions of a package, as the thread's class loader sees them.
     *
     * @throws dev.lintel.runtime.migration.RevisionException if there are none, or one cannot be loaded
     */
    public static Migrations on(DataSource dataSource, String packageName) {
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(ClassLoader::getSystemClassLoader);
        return on(dataSource, Revisions.in(packageName, loader));
    }

    /** With revisions that were found already. */
    public static Migrations on(DataSource dataSource, Revisions revisions) {
        return new Migrations(
                dataSource::getConnection, revisions, RunOptions.DEFAULT.withExpandOnly(true), new RunLog());
    }

    public Migrations with(RunOptions others) {
        return new Migrations(database, revisions, others, listener);
    }

    /** Tells somebody else than the log. */
    public Migrations tell(RunListener other) {
        return new Migrations(database, revisions, options, other);
    }

    /**
     * Applies what is missing, up to all heads.
     *
     * @throws dev.lintel.runtime.migration.run.RunException if it is refused; nothing was done
     * @throws dev.lintel.runtime.migration.run.StepException if a step fails; the next start goes on there
     * @throws SQLException if the database refuses or cannot be reached
     */
    public RunReport upgrade() throws SQLException {
        return new Runner(database, revisions, options, listener).upgrade("heads");
    }
}
