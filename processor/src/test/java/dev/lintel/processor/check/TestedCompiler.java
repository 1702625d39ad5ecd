package dev.lintel.processor.check;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
enum TestedCompiler {
    JAVAC(ToolProvider::getSystemJavaCompiler),
    ECJ(EclipseCompiler::new);

    private final Supplier<JavaCompiler> compiler;

    TestedCompiler(Supplier<JavaCompiler> compiler) {
        this.compiler = compiler;
    }

    /** The processor, found as a compiler finds it. */
    static Processor lintel() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(p -> p.type().getName().equals("dev.lintel.processor.LintelProcessor"))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /**
     * Compiles sources with a processor.
     *
     * @param options of the processor, without their {@code -A}
     * @return what the compiler and the processor say
     */
    List<Diagnostic<? extends JavaFileObject>> compile(
            List<Path> sources, List<String> options, Path output, Processor processor) {
        JavaCompiler javac = compiler.get();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> arguments = new ArrayList<>(List.of(
                "-d", output.toString(), "-classpath", System.getProperty("java.class.path"), "--release", "17"));
        options.forEach(option -> arguments.add("-A" + option));
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            CompilationTask task =
                    javac.getTask(out, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            boolean done = task.call();
            if (!done && diagnostics.getDiagnostics().isEmpty()) {
                throw new AssertionError(name() + " failed and says: " + out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics();
    }
}
