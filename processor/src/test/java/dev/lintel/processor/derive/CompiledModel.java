package dev.lintel.processor.derive;

import dev.lintel.processor.LintelProcessor;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the processor makes of sources when all its checks are off: the schema, unless a mapping is broken.
 *
 * @param document what was written to {@code schema.json}; empty where a mapping is broken
 * @param errors what the compiler shows
 */
public record CompiledModel(Optional<SchemaDocument> document, List<Diagnostic<? extends JavaFileObject>> errors) {

    public CompiledModel {
        errors = List.copyOf(errors);
    }

    /** The schema, unless a mapping is broken. */
    public Optional<Schema> schema() {
        return document.map(SchemaDocument::schema);
    }

    /** Runs the processor over files, and nothing but the processor. */
    public static CompiledModel of(List<Path> sources, String... options) {
        return of(files -> files.getJavaFileObjectsFromPaths(sources), options);
    }

    /** Runs the processor over sources that are written in a test. */
    public static CompiledModel ofText(String source, String... options) {
        return of(files -> List.of(new SourceText(source)), options);
    }

    private static CompiledModel of(
            Function<StandardJavaFileManager, Iterable<? extends JavaFileObject>> sources, String... options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            Path output = Files.createTempDirectory("lintel");
            List<String> arguments = new ArrayList<>(List.of("-proc:only", "--release", "17", "-d", output.toString()));
            arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
            // Hibernate asks the test's server for its version, and makes use of it.
            arguments.addAll(List.of("-Alintel.off=all", "-Alintel.pending=off", "-Alintel.postgres=18"));
            arguments.addAll(Arrays.asList(options));
            try (StandardJavaFileManager files =
                    javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
                CompilationTask task = javac.getTask(null, files, diagnostics, arguments, null, sources.apply(files));
                task.setProcessors(List.of(new LintelProcessor()));
                task.call();
            }
            CompiledModel model = new CompiledModel(document(output), errors(diagnostics));
            delete(output);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic);
            }
        }
        return errors;
    }

    private static Optional<SchemaDocument> document(Path output) throws IOException {
        Path file = output.resolve("META-INF/lintel/schema.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SchemaDocument.parse(Files.readString(file)));
        } catch (DocumentException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
