package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.database.ConnectionSource;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.testing.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a run refuses to do. Nothing is changed then. */
class RefusalTest {

    private static final Consumer<Operations> CREATE = op -> op.sql("CREATE TABLE orders (id bigint, note text)");

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void destructiveOperationWithoutAReasonIsRefusedEvenWhenAllowed() {
        Revisions revisions =
                TestRevisions.three(CREATE, op -> op.destructive(" ", d -> d.dropColumn("orders", "note")), op -> {});

        assertThatThrownBy(() -> runner(revisions, RunOptions.DEFAULT.withAllowDestructive(true))
                        .upgrade("head"))
                .isInstanceOf(RunException.class)
                .hasMessage("revision bbbb (second) loses data (drop column note of orders) and does not say why."
                        + " Nothing was run; write the reason into op.destructive(\"…\")");
        assertThat(heads()).isEmpty();
    }

    @Test
    void destructiveOperationRunsOnlyWhenAllowed() throws SQLException {
        Revisions revisions = TestRevisions.three(
                CREATE,
                op -> op.transaction(t -> t.destructive("nobody reads it", d -> d.dropColumn("orders", "note"))),
                op -> {});

        assertThatThrownBy(() -> runner(revisions, RunOptions.DEFAULT).upgrade("head"))
                .isInstanceOf(RunException.class)
                .hasMessage("revision bbbb (second) loses data (drop column note of orders): nobody reads it."
                        + " Nothing was run; allow it with --allow-destructive");
        assertThat(heads()).isEmpty();
        runner(revisions, RunOptions.DEFAULT.withAllowDestructive(true)).upgrade("head");
        assertThat(heads()).containsExactly("cccc");
    }

    @Test
    void downgradeThatCannotBeDoneSaysWhy() throws SQLException {
        Revisions revisions = TestRevisions.of(CREATE);
        runner(revisions, RunOptions.DEFAULT).upgrade("head");

        assertThatThrownBy(() -> runner(revisions, RunOptions.DEFAULT).downgrade("base"))
                .isInstanceOf(RunException.class)
                .hasMessage("revision aaaa (first) cannot be undone: what was there is gone."
                        + " Nothing was run; go back to a target after it, or restore a backup");
        assertThat(heads()).containsExactly("aaaa");
    }

    @Test
    void expandOnlyStopsBeforeTheFirstContract() throws SQLException {
        Revisions revisions = TestRevisions.three(CREATE, op -> {}, op -> op.sql("DROP TABLE orders"));

        RunReport report =
                runner(revisions, RunOptions.DEFAULT.withExpandOnly(true)).upgrade("head");

        assertThat(report.done()).extracting(Node::id).containsExactly("aaaa", "bbbb");
        assertThat(report.stoppedBefore().map(Node::id)).contains("cccc");
        assertThat(heads()).containsExactly("bbbb");
    }

    @Test
    void changeOfAStepThatIsDoneIsRefused() throws SQLException {
        Revisions before = TestRevisions.of(
                op -> {
                    op.sql("CREATE TABLE orders (id bigint)");
                    op.sql("SELECT 1/0");
                },
                op -> op.sql("DROP TABLE orders"));
        assertThatThrownBy(() -> runner(before, RunOptions.DEFAULT).upgrade("head"))
                .isInstanceOf(StepException.class);

        Revisions after = TestRevisions.of(op -> op.sql("CREATE TABLE orders (id integer)"));
        assertThatThrownBy(() -> runner(after, RunOptions.DEFAULT).upgrade("head"))
                .isInstanceOf(RunException.class)
                .hasMessage(
                        "the upgrade of revision aaaa was stopped after 1 step, and step 1 has changed since: its SQL is"
                                + " not what was run. Nothing was run; bring the revision back to what it was, or finish it by"
                                + " hand and say where the database is with lintel stamp");
    }

    @Test
    void stepThatFailedMayBeMended() throws SQLException {
        Revisions before = TestRevisions.of(op -> {
            op.sql("CREATE TABLE orders (id bigint)");
            op.sql("SELECT 1/0");
        });
        assertThatThrownBy(() -> runner(before, RunOptions.DEFAULT).upgrade("head"))
                .isInstanceOf(StepException.class);

        Revisions after = TestRevisions.of(op -> {
            op.sql("CREATE TABLE orders (id bigint)");
            op.sql("SELECT 1");
            op.sql("SELECT 2");
        });
        runner(after, RunOptions.DEFAULT).upgrade("head");

        RecordedRun run = state().runs().get(0);
        assertThat(run.stepHashes()).hasSize(3);
        assertThat(run.steps()).isEqualTo(3);
        assertThat(run.attempts()).isEqualTo(2);
        assertThat(run.error()).isEmpty();
    }

    @Test
    void otherWayIsRefusedWhileARunIsUnfinished() throws SQLException {
        Revisions revisions = TestRevisions.of(op -> {
            op.sql("CREATE TABLE orders (id bigint)");
            op.sql("SELECT 1/0");
        });
        assertThatThrownBy(() -> runner(revisions, RunOptions.DEFAULT).upgrade("head"))
                .isInstanceOf(StepException.class);

        assertThatThrownBy(() -> runner(revisions, RunOptions.DEFAULT).downgrade("base"))
                .isInstanceOf(RunException.class)
                .hasMessageStartingWith("the upgrade of revision aaaa was stopped after 1 step. Nothing was run;"
                        + " finish it first with lintel upgrade");
        runner(revisions, RunOptions.DEFAULT).stamp("head");
        assertThat(runner(revisions, RunOptions.DEFAULT).upgrade("head").done()).isEmpty();
    }

    @Test
    void poolerThatSharesASessionIsRefused() throws SQLException {
        try (Connection only = database.connect()) {
            ConnectionSource shared = () -> (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, args) -> method.getName().equals("close") ? null : method.invoke(only, args));

            assertThatThrownBy(
                            () -> new Runner(shared, TestRevisions.of(CREATE), RunOptions.DEFAULT, RunListener.SILENT)
                                    .upgrade("head"))
                    .isInstanceOf(RunException.class)
                    .hasMessageContaining("pooler in transaction mode");
        }
    }

    private Runner runner(Revisions revisions, RunOptions options) {
        return new Runner(database::connect, revisions, options, RunListener.SILENT);
    }

    private DatabaseState state() throws SQLException {
        return DatabaseState.read(database::connect, RunOptions.DEFAULT);
    }

    private List<String> heads() {
        try {
            return state().heads();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
