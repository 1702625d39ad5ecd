package dev.lintel.benchmarks.part;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.TypeElement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From javac's elements with their annotations to records, and from records to JSON and back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Reading {

    @Benchmark
    public void readingElements(Entities entities, Blackhole read) {
        TypeReader reader = entities.reader();
        for (TypeElement type : entities.types) {
            read.consume(reader.read(type));
        }
    }

    @Benchmark
    public void storingRecords(Entities entities, Blackhole stored) {
        for (TypeRecord type : entities.records) {
            stored.consume(RecordCodec.write(type));
        }
    }

    @Benchmark
    public void restoringRecords(Entities entities, Blackhole restored) throws DocumentException {
        for (Json value : entities.values) {
            restored.consume(RecordCodec.read(value));
        }
    }
}
