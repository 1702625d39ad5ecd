package dev.lintel.benchmarks.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** People who read and write single rows by their keys, at a steady rate, each statement a transaction of its own. */
final class Traffic {

    private static final long PAUSE_MILLIS = 5;

    private static final List<String> READS =
            List.of("SELECT note FROM orders WHERE id = ?", "SELECT name FROM owners WHERE id = ?");
    private static final List<String> WRITES =
            List.of("UPDATE orders SET amount = 7 WHERE id = ?", "UPDATE owners SET name = 'somebody' WHERE id = ?");

    private Traffic() {}

    /**
     * The longest that anybody had to wait.
     *
     * @param read by a read, in milliseconds
     * @param write by a write, in milliseconds
     */
    record Waits(double read, double write) {

        double longest() {
            return Math.max(read, write);
        }
    }

    /** What people wait for while something is done. An error that one of them sees is thrown. */
    static Waits during(String url, Callable<?> work) throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService people = Executors.newFixedThreadPool(READS.size() + WRITES.size());
        try {
            List<Future<Double>> reads = new ArrayList<>();
            List<Future<Double>> writes = new ArrayList<>();
            for (String sql : READS) {
                reads.add(people.submit(() -> longest(url, sql, isOver)));
            }
            for (String sql : WRITES) {
                writes.add(people.submit(() -> longest(url, sql, isOver)));
            }
            Thread.sleep(500);
            try {
                work.call();
            } finally {
                isOver.set(true);
            }
            return new Waits(longest(reads), longest(writes));
        } finally {
            people.shutdown();
            people.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static double longest(List<Future<Double>> waits) throws InterruptedException, ExecutionException {
        double longest = 0;
        for (Future<Double> wait : waits) {
            longest = Math.max(longest, wait.get());
        }
        return longest;
    }

    private static double longest(String url, String sql, AtomicBoolean isOver)
            throws SQLException, InterruptedException {
        Random chance = new Random(sql.hashCode());
        long longest = 0;
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, 1);
            statement.execute();
            while (!isOver.get()) {
                statement.setLong(1, 1 + chance.nextInt(Shop.OWNERS));
                long start = System.nanoTime();
                statement.execute();
                longest = Math.max(longest, System.nanoTime() - start);
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return longest / 1e6;
    }
}
