package dev.lintel.benchmarks.live;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.RunListener;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.Runner;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The longest that a reader or a writer waits while a change is made, the short way and Lintel's. Where the short way holds nobody up, the
 * table was too small for this machine, and the row says nothing.
 *
 * <p>Argument: the rows of the large table, 1,000,000 by default.
 */
final class LiveBenchmark {

    /** How long one try of a step waits for a lock; whoever comes after it waits as long. */
    private static final double TRY_MILLIS = RunOptions.DEFAULT.lockTimeout().toMillis();

    private LiveBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int orders = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (Shop shop = Shop.open(orders)) {
            String idle = shop.copy();
            Traffic.Waits baseline = Traffic.during(idle, () -> {
                Thread.sleep(3000);
                return null;
            });
            System.out.printf(
                    Locale.ROOT,
                    "%d rows; with nothing else going on, a write waits up to %.0f ms and a read up to %.0f ms%n%n",
                    orders,
                    baseline.write(),
                    baseline.read());
            System.out.println("| change | short way: write / read | Lintel: write / read | |");
            System.out.println("| --- | --- | --- | --- |");
            double most = TRY_MILLIS + 2 * baseline.longest();
            for (Recipe recipe : Recipe.ALL) {
                Traffic.Waits naive = waits(
                        shop.copy(),
                        recipe,
                        url -> Shop.execute(url, recipe.naive().toArray(String[]::new)));
                Traffic.Waits safe = waits(shop.copy(), recipe, url -> upgrade(url, recipe.safe()));
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.0f / %.0f ms | %.0f / %.0f ms | %s |%n",
                        recipe.title(),
                        naive.write(),
                        naive.read(),
                        safe.write(),
                        safe.read(),
                        verdict(naive.longest(), safe.longest(), most));
            }
        }
    }

    private static String verdict(double naive, double safe, double most) {
        if (safe > most) {
            return "holds people up";
        }
        return naive > most ? "holds" : "inconclusive: the short way holds nobody up";
    }

    private interface Way {
        void run(String url) throws SQLException;
    }

    private static Traffic.Waits waits(String url, Recipe recipe, Way way) throws Exception {
        Callable<?> work = () -> {
            way.run(url);
            return null;
        };
        if (recipe.before().isEmpty()) {
            return Traffic.during(url, work);
        }
        try (Connection reader = DriverManager.getConnection(url);
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute(recipe.before().get());
            Thread end = new Thread(() -> endAfterFiveSeconds(reader));
            end.start();
            Traffic.Waits waits = Traffic.during(url, work);
            end.join();
            return waits;
        }
    }

    private static void endAfterFiveSeconds(Connection reader) {
        try {
            Thread.sleep(5000);
            reader.commit();
        } catch (InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void upgrade(String url, Consumer<Operations> safe) throws SQLException {
        new Runner(
                        () -> DriverManager.getConnection(url),
                        Revisions.of(new Change(safe)),
                        RunOptions.DEFAULT,
                        RunListener.SILENT)
                .upgrade("head");
    }

    @Revision(id = "000000000001", message = "what is measured")
    private record Change(Consumer<Operations> safe) implements Migration {

        @Override
        public void upgrade(Operations op) {
            safe.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            op.irreversible("the database is thrown away");
        }
    }
}
