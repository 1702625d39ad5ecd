package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process is killed while the server builds an index concurrently for it. */
class InvalidIndexTest {

    private static final String BUILD =
            "FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'CREATE INDEX CONCURRENTLY%'";

    /** The title of the step. */
    private static final String CREATE_INDEX = "create index ix_orders_total on orders";

    private final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void createOrders() throws SQLException {
        runner(RunListener.SILENT).upgrade("aaaa");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void invalidIndexIsDroppedAndBuiltAgain() throws Exception {
        try (Session writer = writer();
                Session observer = Session.of(database);
                ChildRun child = ChildRun.start(database.url())) {
            awaitBuild(child, observer);
            child.kill();
            observer.execute("SELECT pg_terminate_backend(pid) " + BUILD);
            observer.await("SELECT NOT EXISTS (SELECT " + BUILD + ")");
            assertThat(observer.value("SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_orders_total'::regclass"))
                    .isEqualTo("f");
            writer.rollBack();

            runner(RunListener.SILENT).upgrade("head");
        }
        assertIndexIsValidAndRecordedOnce();
    }

    @Test
    void nextRunWaitsForABuildThatTheServerGoesOnWith() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        CountDownLatch waits = new CountDownLatch(1);
        RunListener waiting = new RunListener() {
            @Override
            public void waiting(String who) {
                waits.countDown();
            }
        };
        try (Session writer = writer();
                Session observer = Session.of(database);
                ChildRun child = ChildRun.start(database.url())) {
            awaitBuild(child, observer);
            child.kill();

            Future<RunReport> next = threads.submit(() -> runner(waiting).upgrade("head"));
            assertThat(waits.await(1, TimeUnit.MINUTES)).isTrue();
            String index = observer.value("SELECT 'ix_orders_total'::regclass::oid");
            writer.rollBack();

            assertThat(next.get().heads()).containsExactly("bbbb");
            assertThat(observer.value("SELECT 'ix_orders_total'::regclass::oid"))
                    .isEqualTo(index);
        } finally {
            threads.shutdownNow();
        }
        assertIndexIsValidAndRecordedOnce();
    }

    /** A writer whom an index build waits for, who comes when all steps before it are done. */
    private Session writer() throws Exception {
        try (ChildRun child = ChildRun.start(database.url(), CREATE_INDEX)) {
            child.awaitLine("here");
        }
        Session writer = Session.inTransaction(database);
        writer.execute("UPDATE orders SET note = 'later' WHERE id = 1");
        return writer;
    }

    private static void awaitBuild(ChildRun child, Session observer) throws Exception {
        child.awaitLine("step " + CREATE_INDEX);
        observer.await("SELECT EXISTS (SELECT " + BUILD + " AND wait_event_type = 'Lock')");
    }

    private void assertIndexIsValidAndRecordedOnce() throws SQLException {
        List<String> catalog = Fingerprint.of(database);
        assertThat(catalog)
                .contains("index CREATE INDEX ix_orders_total ON public.orders USING btree (total)")
                .noneMatch(line -> line.endsWith(" invalid"));
        RecordedRun run =
                DatabaseState.read(database::connect, RunOptions.DEFAULT).runs().get(1);
        assertThat(run.outcome()).isEqualTo("done");
        LoadedRevision second =
                Shop.revisions().get(Shop.revisions().graph().heads().get(0));
        assertThat(run.stepHashes())
                .isEqualTo(PlannedRevision.of(second, Direction.UPGRADE, database.version()).steps().stream()
                        .map(PlannedStep::hash)
                        .toList());
    }

    private Runner runner(RunListener listener) {
        return new Runner(database::connect, Shop.revisions(), RunOptions.DEFAULT, listener);
    }
}
