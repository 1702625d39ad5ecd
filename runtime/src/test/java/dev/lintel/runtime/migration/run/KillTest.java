package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run is killed, as {@code kill -9} does it, around the commit of each of ten steps, and started again. */
class KillTest {

    private static List<String> expected = List.of();
    private static List<String> hashes = List.of();

    private final TestDatabase database = TestDatabase.create();

    @BeforeAll
    static void runUndisturbed() throws SQLException {
        try (TestDatabase other = TestDatabase.create()) {
            upgrade(other, "head");
            expected = catalog(other);
        }
        LoadedRevision second =
                Shop.revisions().get(Shop.revisions().graph().heads().get(0));
        hashes = PlannedRevision.of(second, Direction.UPGRADE, new PostgresVersion(18)).steps().stream()
                .map(PlannedStep::hash)
                .toList();
        assertThat(hashes).hasSize(11);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1,before",
        "2,before",
        "3,before",
        "4,before",
        "5,before",
        "6,before",
        "7,before",
        "8,before",
        "9,before",
        "10,before",
        "11,before",
        "1,after",
        "2,after",
        "3,after",
        "4,after",
        "5,after",
        "6,after",
        "7,after",
        "8,after",
        "9,after",
        "10,after",
        "11,after"
    })
    void runThatIsStartedAgainEndsInTheSameCatalogWithEachStepRecordedOnce(String step, String side) throws Exception {
        upgrade(database, "aaaa");
        try (ChildRun child = ChildRun.start(database.url(), step, side)) {
            child.awaitLine("here");
            child.kill();
        }

        upgrade(database, "head");

        assertThat(catalog(database)).isEqualTo(expected);
        assertThat(number("SELECT count(*) FROM payments")).isEqualTo(1);
        DatabaseState state = DatabaseState.read(database::connect, RunOptions.DEFAULT);
        assertThat(state.heads()).containsExactly("bbbb");
        assertThat(state.runs()).extracting(RecordedRun::revision).containsExactly("aaaa", "bbbb");
        RecordedRun run = state.runs().get(1);
        assertThat(run.stepHashes()).isEqualTo(hashes);
        assertThat(run.outcome()).isEqualTo("done");
        assertThat(run.attempts()).isEqualTo(step.equals("11") && side.equals("after") ? 1 : 2);
    }

    private static void upgrade(TestDatabase database, String target) throws SQLException {
        new Runner(database::connect, Shop.revisions(), RunOptions.DEFAULT, RunListener.SILENT).upgrade(target);
    }

    private static List<String> catalog(TestDatabase database) throws SQLException {
        return Fingerprint.of(database);
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
