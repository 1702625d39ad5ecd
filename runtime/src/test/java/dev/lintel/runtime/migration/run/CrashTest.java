package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.database.ConnectionSource;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The connections of a run are cut after each of its calls that change something, and the run is started again. */
class CrashTest {

    private static final RunOptions OPTIONS = RunOptions.DEFAULT.withAllowDestructive(true);

    private enum Way {
        UP,
        DOWN
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void upgradeIsTakenUpFromAnyCall() throws SQLException {
        everywhere(Way.UP);
    }

    @Test
    void downgradeIsTakenUpFromAnyCall() throws SQLException {
        everywhere(Way.DOWN);
    }

    private void everywhere(Way way) throws SQLException {
        prepare(way);
        AtomicInteger count = new AtomicInteger();
        run(way, new TappedSource(database::connect, (call, after) -> count.addAndGet(after ? 1 : 0)));
        List<String> expected = outcome();
        int calls = count.get();
        assertThat(calls).isGreaterThan(30);

        for (int i = 1; i <= calls; i++) {
            prepare(way);
            assertThat(isKilledAfter(i, way)).isTrue();
            run(way, database::connect);
            assertThat(outcome()).as("cut after call %s of %s", i, calls).isEqualTo(expected);
        }
    }

    private boolean isKilledAfter(int call, Way way) throws SQLException {
        AtomicInteger count = new AtomicInteger();
        List<TappedSource> self = new ArrayList<>();
        TappedSource source = new TappedSource(database::connect, (name, after) -> {
            if (after && count.incrementAndGet() == call) {
                self.get(0).cut();
                throw new Killed();
            }
        });
        self.add(source);
        try {
            run(way, source);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private void prepare(Way way) throws SQLException {
        database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        if (way == Way.DOWN) {
            run(Way.UP, database::connect);
        }
    }

    private static void run(Way way, ConnectionSource source) throws SQLException {
        Runner runner = new Runner(source, Shop.revisions(), OPTIONS, RunListener.SILENT);
        RunReport report = way == Way.UP ? runner.upgrade("head") : runner.downgrade("base");
        assertThat(report.heads()).hasSize(way == Way.UP ? 1 : 0);
    }

    /** The catalog, the rows, and what the history says was done. */
    private List<String> outcome() throws SQLException {
        List<String> lines = new ArrayList<>(Fingerprint.of(database));
        for (RecordedRun run : DatabaseState.read(database::connect, OPTIONS).runs()) {
            lines.add(run.revision() + " " + run.direction() + " " + run.outcome() + " " + run.stepHashes());
        }
        return lines;
    }
}
