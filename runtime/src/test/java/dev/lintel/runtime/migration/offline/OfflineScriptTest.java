package dev.lintel.runtime.migration.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.DatabaseState;
import dev.lintel.runtime.migration.run.Fingerprint;
import dev.lintel.runtime.migration.run.RecordedRun;
import dev.lintel.runtime.migration.run.RunException;
import dev.lintel.runtime.migration.run.RunListener;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.Runner;
import dev.lintel.runtime.migration.run.Shop;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.Golden;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfflineScriptTest {

    private static final RunOptions ALL = RunOptions.DEFAULT.withAllowDestructive(true);

    private final TestDatabase database = TestDatabase.create();
    private final TestDatabase reference = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
        reference.close();
    }

    @Test
    void scriptIsWrittenToBeRead() {
        Golden golden = Golden.of(OfflineScriptTest.class);

        golden.assertSame("upgrade.sql", script(ALL).upgrade("head"));
        golden.assertSame("downgrade.sql", script(ALL).downgrade("bbbb:aaaa"));
    }

    @Test
    void scriptLeadsToTheCatalogAndTheRecordsOfARun() throws SQLException {
        runner(reference).upgrade("head");

        apply(Script.statements(script(ALL).upgrade("head")));

        assertThat(Fingerprint.of(database)).isEqualTo(Fingerprint.of(reference));
        assertThat(records(database)).isEqualTo(records(reference));
        assertThat(state(database).heads()).containsExactly("bbbb");
        assertThat(runner(database).upgrade("head").done()).isEmpty();
    }

    @Test
    void scriptLeadsBackToBase() throws SQLException {
        runner(database).upgrade("head");

        apply(Script.statements(script(ALL).downgrade("base")));

        assertThat(Fingerprint.of(database)).isEmpty();
        assertThat(state(database).heads()).isEmpty();
        runner(database).upgrade("head");
    }

    @Test
    void runnerGoesOnWhereAScriptWasStopped() throws SQLException {
        runner(reference).upgrade("head");
        List<String> statements = Script.statements(script(ALL).upgrade("head"));

        boolean inTransaction = false;
        for (int i = 1; i < statements.size(); i++) {
            String last = statements.get(i - 1);
            inTransaction = last.equals("BEGIN") || inTransaction && !last.equals("COMMIT");
            if (inTransaction) {
                continue;
            }
            database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
            apply(statements.subList(0, i));

            runner(database).upgrade("head");

            assertThat(Fingerprint.of(database)).as(last).isEqualTo(Fingerprint.of(reference));
            assertThat(records(database)).as(last).isEqualTo(records(reference));
        }
    }

    @Test
    void scriptStopsOnADatabaseThatIsElsewhere() throws SQLException {
        runner(database).upgrade("head");

        assertThatThrownBy(() -> apply(Script.statements(script(ALL).upgrade("head"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("this script begins at base, and the database is at bbbb");
        assertThatThrownBy(() -> apply(Script.statements(script(ALL).downgrade("aaaa:base"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("this script begins at aaaa, and the database is at bbbb");
    }

    @Test
    void scriptStopsWhereARunIsUnfinished() throws SQLException {
        List<String> statements = Script.statements(script(ALL).upgrade("head"));
        apply(statements.subList(0, statements.lastIndexOf("BEGIN")));

        assertThatThrownBy(() -> apply(Script.statements(script(ALL).upgrade("aaaa:bbbb"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a run is unfinished; finish it with lintel upgrade or lintel downgrade");
    }

    @Test
    void destructiveOperationIsRefusedUnlessAllowed() {
        assertThatThrownBy(() -> script(RunOptions.DEFAULT).downgrade("base"))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("allow it with --allow-destructive");
    }

    @Test
    void stepInJavaHasNoScript() {
        Revisions revisions = Revisions.of(new CountStars());

        assertThatThrownBy(() -> new OfflineScript(revisions, ALL, new PostgresVersion(18)).upgrade("head"))
                .isInstanceOf(RunException.class)
                .hasMessage(
                        "revision aaaa (count): step 1 (count stars) is in Java and has no SQL; run it with lintel upgrade");
    }

    @Revision(id = "aaaa", message = "count")
    private static final class CountStars implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.run("count stars", connection -> {});
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private static OfflineScript script(RunOptions options) {
        return new OfflineScript(Shop.inSql(), options, new PostgresVersion(18));
    }

    private static Runner runner(TestDatabase database) {
        return new Runner(database::connect, Shop.inSql(), ALL, RunListener.SILENT);
    }

    private static DatabaseState state(TestDatabase database) throws SQLException {
        return DatabaseState.read(database::connect, ALL);
    }

    /** What the history says, but for the clock and the number of attempts. */
    private static List<String> records(TestDatabase database) throws SQLException {
        return state(database).runs().stream()
                .filter(run -> !run.outcome().equals("abandoned"))
                .map(OfflineScriptTest::record)
                .toList();
    }

    private static String record(RecordedRun run) {
        return run.revision() + run.message() + run.direction() + run.outcome() + run.steps() + run.stepHashes();
    }

    private void apply(List<String> statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
