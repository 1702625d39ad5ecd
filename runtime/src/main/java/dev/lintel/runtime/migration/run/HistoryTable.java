package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.migration.graph.Node;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@code lintel_history}: a row for each time that a revision was applied or undone, with its steps as they were done. */
final class HistoryTable {

    private static final String OPEN = "outcome IN ('running', 'failed')";

    private final Connection connection;
    private final String table;

    HistoryTable(Connection connection, RecordTables tables) {
        this.connection = connection;
        this.table = tables.history();
    }

    /** The run that was stopped before its end, if there is one. */
    Optional<Unfinished> unfinished() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, revision, direction, step_hashes, begun_hash FROM " + table + " WHERE " + OPEN)) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Unfinished(
                    row.getLong("id"),
                    row.getString("revision"),
                    Direction.of(row.getString("direction")),
                    hashes(row),
                    Optional.ofNullable(row.getString("begun_hash"))));
        }
    }

    /** All rows, the oldest first. */
    List<RecordedRun> runs() throws SQLException {
        List<RecordedRun> runs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
            while (row.next()) {
                runs.add(new RecordedRun(
                        row.getLong("id"),
                        row.getString("revision"),
                        row.getString("message"),
                        Direction.of(row.getString("direction")),
                        row.getString("outcome"),
                        Optional.ofNullable(row.getString("error")),
                        row.getInt("steps"),
                        hashes(row),
                        row.getInt("attempts"),
                        row.getObject("started_at", OffsetDateTime.class),
                        Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class)),
                        Duration.ofMillis(row.getLong("millis"))));
            }
        }
        return runs;
    }

    private static List<String> hashes(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("step_hashes").getArray());
    }

    /** A new row. One that is open has nothing done, and is closed. */
    long begin(PlannedRevision revision) throws SQLException {
        abandon();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " (revision, message, direction, steps) VALUES (?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, revision.node().id());
            insert.setString(2, revision.node().message());
            insert.setString(3, revision.direction().word());
            insert.setInt(4, revision.steps().size());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    void resume(long run, PlannedRevision revision) throws SQLException {
        update(
                "outcome = 'running', error = NULL, attempts = attempts + 1, steps = ?",
                run,
                revision.steps().size());
    }

    /** A step that runs outside a transaction is about to begin: a kill may leave it done and not recorded. */
    void stepBegins(long run, PlannedStep step) throws SQLException {
        update("begun_hash = ?", run, step.hash());
    }

    void stepDone(long run, PlannedStep step, long millis) throws SQLException {
        update(
                "step_hashes = step_hashes || ?::text, begun_hash = NULL, millis = millis + ?",
                run,
                step.hash(),
                millis);
    }

    /** @param mayBeDone whether the step that failed has done its work; else it has left nothing behind */
    void failed(long run, String message, boolean mayBeDone) throws SQLException {
        update("outcome = 'failed', error = ?" + (mayBeDone ? "" : ", begun_hash = NULL"), run, message);
    }

    void finished(long run) throws SQLException {
        update("outcome = 'done', finished_at = clock_timestamp()", run);
    }

    /** Records that somebody set the heads by hand, which also settles what was left unfinished. */
    void stamped(Collection<Node> heads) throws SQLException {
        abandon();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table
                + " (revision, message, direction, outcome, steps, finished_at)"
                + " VALUES (?, ?, 'stamp', 'done', 0, clock_timestamp())")) {
            for (Node head : heads) {
                insert.setString(1, head.id());
                insert.setString(2, head.message());
                insert.executeUpdate();
            }
        }
    }

    private void abandon() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE " + table
                    + " SET outcome = 'abandoned', begun_hash = NULL, finished_at = clock_timestamp() WHERE " + OPEN);
        }
    }

    private void update(String set, long run, Object... values) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE " + table + " SET " + set + " WHERE id = ?")) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.setLong(values.length + 1, run);
            update.executeUpdate();
        }
    }
}
