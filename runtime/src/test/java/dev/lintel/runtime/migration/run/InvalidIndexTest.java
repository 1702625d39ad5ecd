package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

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
        try (Session writer = Session.inTransaction(database);
                Session observer = Session.of(database);
                ChildRun child = buildBehind(writer, observer)) {
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
        try (Session writer = Session.inTransaction(database);
                Session observer = Session.of(database);
                ChildRun child = buildBehind(writer, observer)) {
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

    /** A process whose index build waits for a writer. */
    private ChildRun buildBehind(Session writer, Session observer) throws Exception {
        ChildRun child = ChildRun.start(database.url(), "6", "after");
        child.awaitLine("here");
        child.kill();
        writer.execute("UPDATE orders SET note = 'later' WHERE id = 1");
        ChildRun builder = ChildRun.start(database.url(), "0", "after");
        builder.awaitLine("step create index ix_orders_total on orders");
        observer.await("SELECT EXISTS (SELECT " + BUILD + " AND wait_event_type = 'Lock')");
        return builder;
    }

    private void assertIndexIsValidAndRecordedOnce() throws SQLException {
        List<String> catalog = Fingerprint.of(database);
        assertThat(catalog)
                .contains("index CREATE INDEX ix_orders_total ON public.orders USING btree (total)")
                .noneMatch(line -> line.endsWith(" invalid"));
        RecordedRun run =
                DatabaseState.read(database::connect, RunOptions.DEFAULT).runs().get(1);
        assertThat(run.outcome()).isEqualTo("done");
        assertThat(run.stepHashes()).hasSize(11).doesNotHaveDuplicates();
    }

    private Runner runner(RunListener listener) {
        return new Runner(database::connect, Shop.revisions(), RunOptions.DEFAULT, listener);
    }
}
