package com.example.taskboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.catalog.Drift;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.RunListener;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.Runner;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history of the board, with rows in its tables, on the oldest server that it is written for and on the newest. */
class HistoryTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String ALL_TASKS = "SELECT id, title, priority, category, tags, done FROM tasks ORDER BY id";

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void eachRevisionGoesUpAndDownAndUpAgainWithRowsInTheTables(int major) throws SQLException {
        try (TestDatabase database = database(major);
                Revisions revisions = revisions()) {
            Runner runner = runner(database, revisions);
            runner.upgrade("+1");
            fill(database);
            List<String> tasks = database.rows(ALL_TASKS);

            upDownUp(runner, "4ae6ef371e1c");
            assertThat(database.rows("SELECT reference FROM tasks ORDER BY id")).containsExactly("T-1", "T-2");

            upDownUp(runner, "2c188ed0b673");
            assertThat(database.rows("SELECT display_name FROM users ORDER BY id"))
                    .containsExactly("Ada", "Grace");

            upDownUp(runner, "46964be0bd26");
            assertThat(database.rows("UPDATE tasks SET priority = 'urgent' WHERE id = 2 RETURNING priority"))
                    .containsExactly("urgent");
            database.execute("UPDATE tasks SET priority = 'high' WHERE id = 2");

            assertThat(database.rows(ALL_TASKS)).isEqualTo(tasks);
            assertThat(differences(database)).isEmpty();
        }
    }

    private static void upDownUp(Runner runner, String revision) throws SQLException {
        runner.upgrade(revision);
        runner.downgrade("-1");
        runner.upgrade("+1");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void downToBaseLeavesNothingButLintelsTables(int major) throws SQLException {
        try (TestDatabase database = database(major);
                Revisions revisions = revisions()) {
            List<String> before = objects(database);
            Runner runner = runner(database, revisions);
            runner.upgrade("head");
            runner.downgrade("base");

            List<String> left = objects(database);
            left.removeAll(before);
            assertThat(left)
                    .containsExactly(
                            "lintel_history",
                            "lintel_history_id_seq",
                            "lintel_version",
                            "pk_lintel_history",
                            "pk_lintel_version");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void theWholeSchemaAppliesInOneTransactionAndIsTheModel(int major) throws Exception {
        try (TestDatabase database = database(major);
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(Files.readString(CLASSES.resolve("META-INF/lintel/schema.sql")));
            }
            connection.commit();

            assertThat(Drift.between(connection, model())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void theRevisionsLeadToTheModel(int major) throws SQLException {
        try (TestDatabase database = database(major);
                Revisions revisions = revisions()) {
            runner(database, revisions).upgrade("head");

            assertThat(differences(database)).isEmpty();
        }
    }

    private static TestDatabase database(int major) {
        return TestDatabase.create(new PostgresVersion(major));
    }

    private static Revisions revisions() {
        return Revisions.load(List.of(CLASSES));
    }

    private static Runner runner(TestDatabase database, Revisions revisions) {
        return new Runner(database::connect, revisions, RunOptions.DEFAULT, RunListener.SILENT);
    }

    private static List<String> differences(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Drift.between(connection, model()).stream()
                    .map(d -> d.message())
                    .toList();
        }
    }

    private static Schema model() {
        try {
            return SchemaDocument.parse(Files.readString(CLASSES.resolve("META-INF/lintel/schema.json")))
                    .schema();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** In the words of the first revision. */
    private static void fill(TestDatabase database) {
        database.execute(
                "INSERT INTO lanes (name) VALUES ('Inbox')",
                "INSERT INTO users (email, name) VALUES ('ada@example.com', 'Ada'), ('grace@example.com', 'Grace')",
                "INSERT INTO labels (name, colour) VALUES ('compiler', '#ffcc00')",
                "INSERT INTO tasks (title, author_id, priority, category, tags)"
                        + " VALUES ('one', 1, 'low', 'bug', '[\"a\"]'), ('two', 2, 'high', 'chore', '[]')",
                "INSERT INTO comments (task_id, author_id, body) SELECT 1, 2, 'comment ' || n FROM generate_series(1, 500) n",
                "INSERT INTO task_labels (task_id, label_id, added_by_id) VALUES (1, 1, 1)");
    }

    /** Whatever has a name: relations, types, functions, operators. */
    private static List<String> objects(TestDatabase database) {
        return database.rows("""
                SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
                UNION SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                UNION SELECT 'operator ' || oprname FROM pg_operator WHERE oprnamespace = 'public'::regnamespace
                UNION SELECT 'type ' || typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype <> 'c'
                    AND typcategory <> 'A'
                UNION SELECT 'cast ' || oid FROM pg_cast WHERE oid >= 16384
                ORDER BY name""");
    }
}
