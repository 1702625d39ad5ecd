package dev.lintel.benchmarks.part;

import com.sun.source.util.JavacTask;
import dev.lintel.benchmarks.GeneratedEntities;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Entities as javac shows them to a processor, and what comes of reading them. */
@State(Scope.Benchmark)
public class Entities {

    /** How many entities there are, each of twenty columns. */
    @Param("1000")
    public int entities;

    final List<TypeElement> types = new ArrayList<>();
    final List<TypeRecord> records = new ArrayList<>();
    final List<Json> values = new ArrayList<>();
    private @Nullable Elements elements;
    private @Nullable StandardJavaFileManager files;
    private Path folder = Path.of("");

    /** Compiles the entities as far as their elements, in a task that stays open. */
    @Setup
    public void compile() throws IOException {
        folder = Files.createTempDirectory("entities");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        files = manager;
        List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                manager,
                null,
                options,
                null,
                manager.getJavaFileObjectsFromPaths(GeneratedEntities.write(entities, folder)));
        for (Element element : task.analyze()) {
            if (element instanceof TypeElement type) {
                types.add(type);
            }
        }
        elements = task.getElements();
        TypeReader reader = reader();
        types.forEach(type -> records.add(reader.read(type)));
        records.forEach(type -> values.add(RecordCodec.write(type)));
        if (records.size() != entities) {
            throw new IllegalStateException(records.size() + " entities were compiled");
        }
    }

    /** One that has read nothing yet, as each compile has. */
    TypeReader reader() {
        return new TypeReader(Objects.requireNonNull(elements));
    }

    @TearDown
    public void close() throws IOException {
        Objects.requireNonNull(files).close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
