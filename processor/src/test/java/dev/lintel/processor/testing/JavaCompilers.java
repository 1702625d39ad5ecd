package dev.lintel.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that people have. */
public enum JavaCompilers {
    /** Of the JDK that runs the tests. */
    JAVAC {
        @Override
        public Compilation run(Job job) {
            return call(ToolProvider.getSystemJavaCompiler(), job, processors(job));
        }

        @Override
        public Compilation run(Job job, List<Processor> processors) {
            return call(ToolProvider.getSystemJavaCompiler(), job, Optional.of(processors));
        }
    },
    /** Of the newest JDK, in a process of its own; a test that asks for it is skipped where there is none. */
    NEWEST_JAVAC {
        @Override
        public Compilation run(Job job) {
            return CompilerProcess.ofNewestJdk().run(job);
        }
    },
    /** Eclipse's. */
    ECJ {
        @Override
        public Compilation run(Job job) {
            return call(new EclipseCompiler(), job, processors(job));
        }

        @Override
        public Compilation run(Job job, List<Processor> processors) {
            return call(new EclipseCompiler(), job, Optional.of(processors));
        }
    };

    /** Lets the compiler do the job. */
    public abstract Compilation run(Job job);

    /** Lets the compiler do the job with these processors; it has to be one that runs in the tests' own process. */
    public Compilation run(Job job, List<Processor> processors) {
        throw new UnsupportedOperationException(name() + " runs in a process of its own");
    }

    /**
     * Compiles sources for Java 17 with the class path of the test.
     *
     * @param options as on a command line
     * @param output where classes and written sources go; on the class path too, as build tools have it
     * @param processors the simple names of the processors
     * @return what the compiler and the processors say
     */
    public List<Compilation.Message> compile(
            List<Path> sources, List<String> options, Path output, String... processors) {
        List<String> arguments =
                new ArrayList<>(List.of("-d", output.toString(), "-s", output.toString(), "--release", "17"));
        arguments.addAll(List.of("-classpath", output + File.pathSeparator + System.getProperty("java.class.path")));
        arguments.addAll(options);
        Job job = new Job(
                sources.stream().map(Path::toString).toList(),
                List.of(),
                arguments,
                Stream.of(processors).map(p -> "dev.lintel.processor." + p).toList(),
                "");
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Compilation compilation = run(job);
        if (!compilation.succeeded() && compilation.messages().isEmpty()) {
            throw new AssertionError(name() + " failed and says: " + compilation.output());
        }
        return compilation.messages();
    }

    /** The processors that users have, found as compilers find them. */
    public static List<String> lintel() {
        return ServiceLoader.load(Processor.class).stream()
                .map(p -> p.type().getName())
                .filter(name -> name.startsWith("dev.lintel."))
                .sorted()
                .toList();
    }

    private static Compilation call(JavaCompiler compiler, Job job, Optional<List<Processor>> processors) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        boolean succeeded;
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            CompilationTask task = compiler.getTask(
                    out,
                    files,
                    diagnostics,
                    job.options(),
                    job.classes().isEmpty() ? null : job.classes(),
                    files.getJavaFileObjectsFromStrings(job.sources()));
            processors.ifPresent(task::setProcessors);
            succeeded = task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compilation(
                succeeded,
                diagnostics.getDiagnostics().stream()
                        .map(Compilation.Message::of)
                        .toList(),
                out.toString());
    }

    private static Optional<List<Processor>> processors(Job job) {
        if (job.processors().equals(Job.FOUND_BY_THE_COMPILER)) {
            return Optional.empty();
        }
        List<Processor> processors = new ArrayList<>();
        for (String name : job.processors()) {
            Processor processor = processor(name);
            processors.add(job.log().isEmpty() ? processor : Watched.logging(processor, Path.of(job.log())));
        }
        return Optional.of(processors);
    }

    /** A processor by the name of its class. */
    public static Processor processor(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true); // Lombok's is hidden
            return (Processor) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " is no processor", e);
        }
    }
}
