package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.database.ConnectionSource;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The connections of a run are cut after each of its calls that change something, and the run is started again. The long recipes make
 * hundreds of them, and are cut after some; {@code -Dlintel.apart=1} cuts them after all.
 */
class CrashTest {

    private static final RunOptions OPTIONS = RunOptions.DEFAULT.withAllowDestructive(true);

    private enum Way {
        UP,
        DOWN
    }

    /** A history, and how many calls apart its runs are cut. */
    private record History(Supplier<Revisions> revisions, int apart) {}

    private static final History SHOP = new History(Shop::revisions, 1);
    private static final History REPLACEMENTS = new History(Replacements::revisions, 1);
    private static final History RECIPES = new History(Recipes::revisions, Integer.getInteger("lintel.apart", 13));

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
        everywhere(SHOP, Way.UP);
    }

    @Test
    void downgradeIsTakenUpFromAnyCall() throws SQLException {
        everywhere(SHOP, Way.DOWN);
    }

    @Test
    void replacementsAreTakenUpFromAnyCall() throws SQLException {
        everywhere(REPLACEMENTS, Way.UP);
    }

    @Test
    void replacementsAreTakenUpFromAnyCallOnTheWayBack() throws SQLException {
        everywhere(REPLACEMENTS, Way.DOWN);
    }

    @Test
    void longRecipesAreTakenUpFromAnyCall() throws SQLException {
        everywhere(RECIPES, Way.UP);
    }

    @Test
    void longRecipesAreTakenUpFromAnyCallOnTheWayBack() throws SQLException {
        everywhere(RECIPES, Way.DOWN);
    }

    private void everywhere(History history, Way way) throws SQLException {
        prepare(history, way);
        AtomicInteger count = new AtomicInteger();
        run(history, way, new TappedSource(database::connect, (call, after) -> count.addAndGet(after ? 1 : 0)));
        List<String> expected = outcome();
        int calls = count.get();
        assertThat(calls).isGreaterThan(30);

        for (int i = 1; i <= calls; i += history.apart()) {
            prepare(history, way);
            assertThat(isKilledAfter(i, history, way)).isTrue();
            run(history, way, database::connect);
            assertThat(outcome()).as("cut after call %s of %s", i, calls).isEqualTo(expected);
        }
    }

    private boolean isKilledAfter(int call, History history, Way way) throws SQLException {
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
            run(history, way, source);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private void prepare(History history, Way way) throws SQLException {
        database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        if (way == Way.DOWN) {
            run(history, Way.UP, database::connect);
        }
    }

    private static void run(History history, Way way, ConnectionSource source) throws SQLException {
        Runner runner = new Runner(source, history.revisions().get(), OPTIONS, RunListener.SILENT);
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
