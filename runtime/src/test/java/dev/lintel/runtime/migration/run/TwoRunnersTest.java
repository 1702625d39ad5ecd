package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoRunnersTest {

    private final TestDatabase database = TestDatabase.create();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void drop() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void secondRunnerWaitsAndFindsNothingToDo() throws Exception {
        CountDownLatch firstIsAtWork = new CountDownLatch(1);
        CountDownLatch secondWaits = new CountDownLatch(1);
        RunListener slow = new RunListener() {
            @Override
            public void stepBegins(PlannedRevision revision, PlannedStep step) {
                firstIsAtWork.countDown();
                await(secondWaits);
            }
        };
        RunListener patient = new RunListener() {
            @Override
            public void waiting(String who) {
                assertThat(who).matches("process \\d+ of postgres, since .*");
                secondWaits.countDown();
            }
        };

        Future<RunReport> first =
                threads.submit(() -> runner(RunOptions.DEFAULT, slow).upgrade("head"));
        await(firstIsAtWork);
        Future<RunReport> second =
                threads.submit(() -> runner(RunOptions.DEFAULT, patient).upgrade("head"));

        assertThat(first.get().done()).extracting(Node::id).containsExactly("aaaa", "bbbb");
        assertThat(second.get().done()).isEmpty();
        assertThat(second.get().heads()).containsExactly("bbbb");
        assertThat(DatabaseState.read(database::connect, RunOptions.DEFAULT).runs())
                .hasSize(2);
    }

    @Test
    void runnerWithoutPatienceSaysWhoIsAtWork() throws SQLException {
        RunListener nested = new RunListener() {
            @Override
            public void begins(PlannedRevision revision) {
                assertThatThrownBy(
                                () -> runner(RunOptions.DEFAULT.withPatience(Duration.ofMillis(1)), RunListener.SILENT)
                                        .upgrade("head"))
                        .isInstanceOf(RunException.class)
                        .hasMessageMatching("another run of Lintel has been at work for 0 s: process \\d+ of postgres,"
                                + " since .*\\. Nothing was run; wait for it, or end it with pg_terminate_backend");
            }
        };

        assertThat(runner(RunOptions.DEFAULT, nested).upgrade("head").done()).hasSize(2);
    }

    @Test
    void runnersOfDifferentRecordsDoNotWaitForEachOther() throws SQLException {
        RunListener nested = new RunListener() {
            @Override
            public void begins(PlannedRevision revision) {
                RunOptions other = RunOptions.DEFAULT
                        .withSchema(Optional.of(Identifier.of("other")))
                        .withPatience(Duration.ofMillis(1));
                try {
                    runner(other, RunListener.SILENT).stamp("head");
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            }
        };

        assertThat(runner(RunOptions.DEFAULT, nested).upgrade("head").done()).hasSize(2);
    }

    private Runner runner(RunOptions options, RunListener listener) {
        return new Runner(database::connect, Shop.revisions(), options, listener);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
