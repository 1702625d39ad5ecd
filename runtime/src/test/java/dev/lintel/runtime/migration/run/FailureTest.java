package dev.lintel.runtime.migration.run;

import static dev.lintel.runtime.migration.Elements.column;
import static dev.lintel.runtime.migration.Elements.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.database.ConnectionSource;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person is told when a step fails. */
class FailureTest {

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void messageNamesRevisionStepStateStatementAndWhatToDo() throws SQLException {
        StepException failure = failure(op -> {
            op.sql("CREATE TABLE orders (id bigint)");
            op.addColumn("order", column("note", "text"));
        });

        assertThat(failure.getMessage())
                .isEqualTo("upgrade of revision aaaa (first), step 2 of 2 (add column note to \"order\"):"
                        + " ERROR: relation \"order\" does not exist (SQLSTATE 42P01)."
                        + " The steps before it are done and recorded; mend the revision or the database,"
                        + " and run it again: it goes on with this step\n"
                        + "The statement: ALTER TABLE \"order\" ADD COLUMN note text");
        assertThat(failure.getSQLState()).isEqualTo("42P01");
        RecordedRun run = state().runs().get(0);
        assertThat(run.outcome()).isEqualTo("failed");
        assertThat(run.error()).contains(failure.getMessage());
        assertThat(run.stepHashes()).hasSize(1);
        assertThat(state().heads()).isEmpty();
    }

    @Test
    void failedStepLeavesNothingBehindAndNamesTheStatement() {
        StepException failure = failure(op -> op.transaction(t -> {
            t.sql("CREATE TABLE orders (id bigint)");
            t.sql("CREATE TABLE orders (id integer)");
            t.sql("CREATE TABLE payments (id bigint)");
        }));

        assertThat(failure.getMessage()).endsWith("\nThe statement: CREATE TABLE orders (id integer)");
        assertThat(Fingerprint.of(database)).isEmpty();
    }

    @Test
    void failedConcurrentBuildLeavesNoInvalidIndex() throws SQLException {
        StepException failure = failure(op -> {
            op.sql("CREATE TABLE orders (note text)");
            op.sql("INSERT INTO orders VALUES ('twice'), ('twice')");
            op.createIndex("orders", index("ux_orders_note", "note").unique());
        });

        assertThat(failure.getMessage())
                .contains("Rows are there twice that may be there once; mend or delete them")
                .contains("The statement: CREATE UNIQUE INDEX CONCURRENTLY ux_orders_note");
        assertThat(Fingerprint.of(database)).noneMatch(line -> line.contains("ux_orders_note"));
    }

    @Test
    void partitionedTablesAreRefusedWithAGuide() {
        database.execute("CREATE TABLE events (id bigint, day date) PARTITION BY RANGE (day)");

        StepException failure = failure(op -> op.createIndex("events", index("ix_events_day", "day")));

        assertThat(failure.getMessage())
                .contains("cannot create index on partitioned table \"events\" concurrently")
                .contains("see \"Partitioned tables\" in docs/migrations.md");
        assertThat(Fingerprint.of(database)).noneMatch(line -> line.contains("ix_events_day"));
    }

    @Test
    void lostConnectionLeavesItOpenWhetherTheStepIsDone() throws SQLException {
        StepException failure = failure(op -> op.sql("SELECT pg_terminate_backend(pg_backend_pid())"));

        assertThat(failure.getMessage())
                .contains("(SQLSTATE 57P01)")
                .contains("it is not known whether the step is done. Run it again: it finds out, and goes on");
        assertThat(state().runs().get(0).outcome()).isEqualTo("running");
    }

    @Test
    void indexOfSomebodyElseIsNotTakenForTheStep() throws SQLException {
        database.execute("CREATE TABLE orders (id bigint)", "CREATE INDEX ix_orders ON orders (id)");
        Consumer<Operations> upgrade = op -> op.createIndex("orders", index("ix_orders", "id"));

        assertThat(failure(upgrade).getMessage()).contains("relation \"ix_orders\" already exists");
        assertThat(failure(upgrade).getMessage()).contains("relation \"ix_orders\" already exists");
        assertThat(state().heads()).isEmpty();
    }

    @Test
    void invalidIndexOfAnotherTableIsLeftAlone() throws SQLException {
        database.execute(
                "CREATE SCHEMA first",
                "CREATE TABLE first.orders (id bigint)",
                "CREATE TABLE first.others (id bigint)",
                "CREATE INDEX ix_id ON first.others (id)",
                "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'first.ix_id'::regclass",
                "CREATE TABLE public.items (id bigint)");
        ConnectionSource source = () -> DriverManager.getConnection(database.url() + "&currentSchema=first,public");

        new Runner(
                        source,
                        TestRevisions.of(op -> op.createIndex("items", index("ix_id", "id"))),
                        RunOptions.DEFAULT,
                        RunListener.SILENT)
                .upgrade("head");

        assertThat(Fingerprint.of(database))
                .contains(
                        "index CREATE INDEX ix_id ON first.others USING btree (id) invalid",
                        "index CREATE INDEX ix_id ON public.items USING btree (id)");
    }

    @Test
    void stepInJavaThatThrowsIsNamed() {
        StepException failure = failure(op -> op.run("count stars", connection -> {
            throw new IllegalStateException("too many");
        }));

        assertThat(failure.getMessage())
                .contains("step 1 of 1 (count stars)")
                .contains("the step in Java failed: IllegalStateException: too many");
    }

    @Test
    void stepThatCommitsIsFoundOut() {
        assertThat(failure(op -> op.sql("COMMIT")).getMessage()).contains("Leave COMMIT and ROLLBACK to the runner");
        assertThat(failure(op -> op.run("commit", connection -> connection.commit()))
                        .getMessage())
                .contains("Leave COMMIT and ROLLBACK to the runner");
    }

    @Test
    void statementThatNeedsNoTransactionPointsToItsOperation() {
        assertThat(failure(op -> {
                            op.sql("CREATE TABLE orders (id bigint)");
                            op.sql("CREATE INDEX CONCURRENTLY ix ON orders (id)");
                        })
                        .getMessage())
                .contains("use the operation for it (op.createIndex");
    }

    @Test
    void passwordInAMessageIsHidden() {
        StepException failure = failure(
                op -> op.sql("DO $$ BEGIN RAISE EXCEPTION 'postgresql://ann:secret@db/app password=secret'; END $$"));

        assertThat(failure.getMessage()).contains("ann:***@db").doesNotContain("secret");
    }

    @Test
    void userWhoMayNotMakeTheRecordsIsToldWhatToGrant() {
        database.execute("DROP ROLE IF EXISTS reader", "CREATE ROLE reader LOGIN");
        ConnectionSource reader =
                () -> DriverManager.getConnection(database.url().replace("user=postgres", "user=reader"));

        SQLException failure = catchThrowableOfType(
                SQLException.class,
                () -> new Runner(reader, TestRevisions.of(op -> {}), RunOptions.DEFAULT, RunListener.SILENT)
                        .upgrade("head"));

        assertThat(failure.getMessage())
                .startsWith("Lintel's tables cannot be made in schema public (--records-schema names another one):"
                        + " ERROR: permission denied");
        assertThat(failure.getSQLState()).isEqualTo("42501");
        database.execute("DROP ROLE reader");
    }

    private StepException failure(Consumer<Operations> upgrade) {
        Runner runner =
                new Runner(database::connect, TestRevisions.of(upgrade), RunOptions.DEFAULT, RunListener.SILENT);
        StepException failure = catchThrowableOfType(StepException.class, () -> runner.upgrade("head"));
        assertThat((Throwable) failure).isNotNull();
        return failure;
    }

    private DatabaseState state() throws SQLException {
        return DatabaseState.read(database::connect, RunOptions.DEFAULT);
    }
}
