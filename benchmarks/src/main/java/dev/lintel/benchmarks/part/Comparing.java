package dev.lintel.benchmarks.part;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.release.Release;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From two models to the operations between them, and to the revisions that are written. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Comparing {

    @Benchmark
    public Object equalModels(Models models) {
        return Diff.between(models.before, models.same, Hints.NONE);
    }

    @Benchmark
    public Object changedModels(Models models) {
        return Diff.between(models.before, models.after, Hints.NONE);
    }

    /** Order, transactions, verdicts, and what waits for the old code to be gone: comparing is part of it. */
    @Benchmark
    public Object planning(Models models) {
        return Release.between(models.before, models.after, Hints.NONE).plans();
    }
}
