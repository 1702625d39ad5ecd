package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunnerTest {

    private static final RunOptions ALL = RunOptions.DEFAULT.withAllowDestructive(true);

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void upgradeDowngradeAndUpgradeLeadToTheSameCatalog() throws SQLException {
        RunReport first = runner(ALL).upgrade("head");
        List<String> up = catalog();

        RunReport down = runner(ALL).downgrade("base");

        assertThat(first.done()).extracting(Node::id).containsExactly("aaaa", "bbbb");
        assertThat(first.heads()).containsExactly("bbbb");
        assertThat(up).anyMatch(line -> line.contains("ix_orders_total") && !line.endsWith("invalid"));
        assertThat(down.done()).extracting(Node::id).containsExactly("bbbb", "aaaa");
        assertThat(down.heads()).isEmpty();
        assertThat(catalog()).isEmpty();
        runner(ALL).upgrade("head");
        assertThat(catalog()).isEqualTo(up);
    }

    @Test
    void oldestServerIsMigratedToo() throws SQLException {
        try (TestDatabase old = TestDatabase.create(new PostgresVersion(14))) {
            Runner runner = new Runner(old::connect, Shop.revisions(), ALL, RunListener.SILENT);
            runner.upgrade("head");
            List<String> up = Fingerprint.of(old);
            runner.downgrade("base");
            assertThat(Fingerprint.of(old)).isEmpty();
            runner.upgrade("head");
            assertThat(Fingerprint.of(old)).isEqualTo(up);
        }
    }

    @Test
    void historyTellsEachStepThatWasDone() throws SQLException {
        runner(ALL).upgrade("head");

        DatabaseState state = DatabaseState.read(database::connect, ALL);
        assertThat(state.heads()).containsExactly("bbbb");
        assertThat(state.runs()).extracting(RecordedRun::revision).containsExactly("aaaa", "bbbb");
        assertThat(state.runs()).allSatisfy(run -> {
            assertThat(run.outcome()).isEqualTo("done");
            assertThat(run.direction()).isEqualTo(Direction.UPGRADE);
            assertThat(run.attempts()).isEqualTo(1);
            assertThat(run.finishedAt()).isPresent();
            assertThat(run.stepHashes()).hasSize(run.steps()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        });
        assertThat(state.runs().get(1).steps()).isEqualTo(11);
    }

    @Test
    void databaseWithoutRecordsIsAtNoRevision() throws SQLException {
        assertThat(DatabaseState.read(database::connect, ALL)).isEqualTo(new DatabaseState(List.of(), List.of()));
        assertThat(catalog()).isEmpty();
    }

    @Test
    void recordsStayWhereTheyWereMadeWhenARevisionMakesASchemaThatComesFirst() throws SQLException {
        runner(ALL).upgrade("aaaa");
        database.execute("CREATE SCHEMA postgres");

        assertThat(runner(ALL).upgrade("head").done()).extracting(Node::id).containsExactly("bbbb");
        assertThat(DatabaseState.read(database::connect, ALL).runs()).hasSize(2);
    }

    @Test
    void schemaOfTheRecordsIsMadeWhereItIsAskedFor() throws SQLException {
        RunOptions ops = ALL.withSchema(Optional.of(Identifier.of("My ops")));
        runner(ops).upgrade("head");

        assertThat(DatabaseState.read(database::connect, ops).heads()).containsExactly("bbbb");
        assertThat(DatabaseState.read(database::connect, ALL).heads()).isEmpty();
    }

    @Test
    void stampMovesTheHeadsAndRunsNothing() throws SQLException {
        RunReport report = runner(ALL).stamp("head");

        assertThat(report.heads()).containsExactly("bbbb");
        assertThat(catalog()).isEmpty();
        assertThat(runner(ALL).upgrade("head").done()).isEmpty();
        assertThat(DatabaseState.read(database::connect, ALL).runs())
                .extracting(RecordedRun::direction)
                .containsExactly(Direction.STAMP);
    }

    private Runner runner(RunOptions options) {
        return new Runner(database::connect, Shop.revisions(), options, RunListener.SILENT);
    }

    private List<String> catalog() throws SQLException {
        return Fingerprint.of(database);
    }
}
