package dev.lintel.benchmarks;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.release.Release;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** How long it takes to compare two models, of which one table in a hundred has changed, and how that grows. */
final class CompareBenchmark {

    private static final int ROUNDS = 9;

    private CompareBenchmark() {}

    public static void main(String[] arguments) {
        System.out.println("| tables | compare, first | compare, median | both revisions, median | per 1000 tables |");
        System.out.println("| ------ | -------------- | --------------- | ---------------------- | --------------- |");
        for (int tables : List.of(1000, 2000, 5000)) {
            Schema before = GeneratedSchema.of(tables, 0);
            Schema after = GeneratedSchema.of(tables, 100);
            long[] compare = measure(() -> Diff.between(before, after, Hints.NONE));
            long[] release = measure(() -> Release.between(before, after, Hints.NONE));
            System.out.printf(
                    Locale.ROOT,
                    "| %6d | %11.1f ms | %12.1f ms | %19.1f ms | %12.1f ms |%n",
                    tables,
                    compare[0] / 1e6,
                    median(compare) / 1e6,
                    median(release) / 1e6,
                    median(compare) / 1e6 / tables * 1000);
        }
    }

    private static long[] measure(Supplier<?> work) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing was compared");
            }
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    private static long median(long[] times) {
        return LongStream.of(times).sorted().toArray()[times.length / 2];
    }
}
