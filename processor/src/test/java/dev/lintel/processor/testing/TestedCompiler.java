package dev.lintel.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that people have: the JDK's and Eclipse's. */
public enum TestedCompiler {
    JAVAC(ToolProvider::getSystemJavaCompiler),
    ECJ(EclipseCompiler::new);

    private final Supplier<JavaCompiler> compiler;

    TestedCompiler(Supplier<JavaCompiler> compiler) {
        this.compiler = compiler;
    }

    /** A processor of Lintel's, found as a compiler finds it. */
    public static Processor lintel(String simpleName) {
        return ServiceLoader.load(Processor.class).stream()
                .filter(p -> p.type().getName().equals("dev.lintel.processor." + simpleName))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /**
     * Compiles sources for Java 17 with processors and the class path of the test.
     *
     * @param options as on a command line
     * @param output where classes and written sources go
     * @return what the compiler and the processors say
     */
    public List<Diagnostic<? extends JavaFileObject>> compile(
            List<Path> sources, List<String> options, Path output, Processor... processors) {
        JavaCompiler tool = compiler.get();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> arguments =
                new ArrayList<>(List.of("-d", output.toString(), "-s", output.toString(), "--release", "17"));
        // The class output is on the class path, as build tools have it.
        arguments.addAll(List.of("-classpath", output + File.pathSeparator + System.getProperty("java.class.path")));
        arguments.addAll(options);
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(output);
            CompilationTask task =
                    tool.getTask(out, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processors));
            if (!task.call() && diagnostics.getDiagnostics().isEmpty()) {
                throw new AssertionError(name() + " failed and says: " + out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics();
    }
}
