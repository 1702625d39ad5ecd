package dev.lintel.benchmarks.part;

import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.revision.SchemaSql;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A model to {@code schema.lock} and back, and to SQL. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Documents {

    @Benchmark
    public Object writingJson(Models models) {
        return models.document.text();
    }

    @Benchmark
    public Object parsingJson(Models models) throws DocumentException {
        return SchemaDocument.parse(models.text);
    }

    /** What nearly every compile does instead of parsing. */
    @Benchmark
    public boolean knowingTheLock(Models models) {
        return SchemaDocument.isLocked(models.text, models.compiled);
    }

    @Benchmark
    public Object writingSql(Models models) {
        return SchemaSql.of(models.before, PostgresVersion.DEFAULT);
    }
}
