package dev.lintel.runtime.migration.run;

import static dev.lintel.runtime.migration.Elements.column;
import static dev.lintel.runtime.migration.Elements.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps that have to wait for others. */
class BlockedStepTest {

    private static final Consumer<Operations> ADD_NOTE = op -> op.addColumn("orders", column("note", "text"));

    private final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void createOrders() {
        database.execute("CREATE TABLE orders (id bigint)", "INSERT INTO orders VALUES (1), (2)");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void stepThatNeverGetsItsLockNamesWhoIsInTheWay() throws SQLException {
        Revisions revisions = TestRevisions.of(ADD_NOTE);
        try (Session report = Session.inTransaction(database)) {
            String process = report.value("SELECT pg_backend_pid() FROM orders");

            StepException failure = catchThrowableOfType(
                    StepException.class,
                    () -> runner(revisions, Duration.ofSeconds(2), RunListener.SILENT)
                            .upgrade("head"));

            assertThat(failure.getSQLState()).isEqualTo("55P03");
            assertThat(failure.blockers())
                    .singleElement()
                    .asString()
                    .startsWith("process " + process
                            + " of postgres (nightly report), idle in transaction, in its transaction since ");
            assertThat(failure.getMessage())
                    .contains("step 1 of 1 (add column note to orders)")
                    .contains("In the way: " + failure.blockers().get(0))
                    .contains("Wait for them or end them (pg_terminate_backend), and run it again");
        }
        assertThat(runner(revisions, Duration.ofSeconds(2), RunListener.SILENT)
                        .upgrade("head")
                        .done())
                .hasSize(1);
    }

    @Test
    void stepIsTriedAgainUntilItGetsItsLock() throws SQLException {
        List<Integer> tries = new ArrayList<>();
        try (Session report = Session.inTransaction(database)) {
            report.value("SELECT count(*) FROM orders");
            RunListener ending = new RunListener() {
                @Override
                public void stepIsTriedAgain(PlannedStep step, int number, List<String> blockers) {
                    tries.add(number);
                    if (number == 2) {
                        end(report);
                    }
                }
            };

            runner(TestRevisions.of(ADD_NOTE), Duration.ofMinutes(1), ending).upgrade("head");
        }

        assertThat(tries).containsExactly(1, 2);
        assertThat(DatabaseState.read(database::connect, RunOptions.DEFAULT).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.attempts()).isEqualTo(1));
    }

    @Test
    void concurrentBuildWaitsWithoutATimeoutAndTellsForWhom() throws SQLException {
        try (Session report = Session.inTransaction(database)) {
            report.execute("INSERT INTO orders VALUES (3)");
            List<String> told = new CopyOnWriteArrayList<>();
            RunListener ending = new RunListener() {
                @Override
                public void stepGoesOn(PlannedStep step, String what) {
                    told.add(what);
                    end(report);
                }
            };

            runner(
                            TestRevisions.of(op -> op.createIndex("orders", index("ix_orders_id", "id"))),
                            Duration.ofMillis(1),
                            ending)
                    .upgrade("head");

            assertThat(told.get(0)).startsWith("waits for process ").contains("nightly report");
        }
        assertThat(Fingerprint.of(database))
                .contains("index CREATE INDEX ix_orders_id ON public.orders USING btree (id)");
    }

    @Test
    void concurrentBuildTellsHowFarItIs() throws SQLException {
        database.execute("""
                CREATE FUNCTION slow(bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS $$
                BEGIN
                    WHILE NOT pg_try_advisory_lock_shared(42) LOOP PERFORM pg_sleep(0.02); END LOOP;
                    RETURN $1;
                END $$""");

        assertThat(told(op -> op.createIndex("orders", index("ix_orders_id", "slow(id)"))))
                .startsWith("building index: scanning table, ")
                .endsWith(" of 1 blocks");
    }

    @Test
    void stepTellsWhatItSays() throws SQLException {
        assertThat(told(op -> op.sql("""
                DO $$ BEGIN
                    RAISE NOTICE 'nothing yet';
                    RAISE NOTICE '1 of 2';
                    WHILE NOT pg_try_advisory_lock_shared(42) LOOP PERFORM pg_sleep(0.02); END LOOP;
                END $$"""))).isEqualTo("1 of 2");
    }

    /** What is told first of a step that goes on until something is told. */
    private String told(Consumer<Operations> upgrade) throws SQLException {
        List<String> told = new CopyOnWriteArrayList<>();
        try (Session gate = Session.of(database)) {
            gate.execute("SELECT pg_advisory_lock(42)");
            RunListener opening = new RunListener() {
                @Override
                public void stepGoesOn(PlannedStep step, String what) {
                    told.add(what);
                    try {
                        gate.execute("SELECT pg_advisory_unlock(42)");
                    } catch (SQLException e) {
                        throw new AssertionError(e);
                    }
                }
            };
            runner(TestRevisions.of(upgrade), Duration.ofMinutes(1), opening).upgrade("head");
        }
        return told.get(0);
    }

    @Test
    void vacuumThatIsAtWorkOnTheTableIsSeen() throws Exception {
        database.execute(
                "ALTER TABLE orders SET (autovacuum_enabled = off)",
                "INSERT INTO orders SELECT generate_series(1, 100000)",
                "DELETE FROM orders");
        Step step = new AddColumn(QualifiedName.of("orders"), Column.of("note", SqlType.parse("text")))
                .steps(new PostgresVersion(18))
                .get(0);
        try (Session vacuum = Session.of(database);
                Session other = Session.of(database);
                Connection connection = database.connect()) {
            vacuum.execute("SET vacuum_cost_delay = '100ms'");
            vacuum.execute("SET vacuum_cost_limit = 1");
            String process = vacuum.value("SELECT pg_backend_pid()");
            assertThat(new Autovacuum(connection).isInTheWayOf(step)).isFalse();
            Thread thread = new Thread(() -> {
                try {
                    vacuum.execute("VACUUM orders");
                } catch (SQLException e) {
                    assertThat(e.getSQLState()).isEqualTo("57014");
                }
            });
            thread.start();
            other.await("SELECT EXISTS (SELECT FROM pg_stat_progress_vacuum)");

            assertThat(new Autovacuum(connection).isInTheWayOf(step)).isTrue();

            other.execute("SELECT pg_cancel_backend(" + process + ")");
            thread.join();
        }
    }

    private Runner runner(Revisions revisions, Duration patience, RunListener listener) {
        return new Runner(database::connect, revisions, RunOptions.DEFAULT.withPatience(patience), listener);
    }

    private static void end(Session session) {
        try {
            session.rollBack();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
