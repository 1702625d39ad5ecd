package dev.lintel.processor.testing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A compiler in a process of its own, which does one job after another: starting one for each would take the tests' time. */
public final class CompilerProcess implements AutoCloseable {

    private static @Nullable CompilerProcess newest;

    private final ObjectOutputStream jobs;
    private final ObjectInputStream results;

    private CompilerProcess(Path home, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CompilerProcess.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        jobs = new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream()));
        jobs.flush();
        results = new ObjectInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** One of the JDK that runs the tests, with other options for the virtual machine. */
    public static CompilerProcess with(String... options) {
        try {
            return new CompilerProcess(Path.of(System.getProperty("java.home")), List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of the newest JDK, which lives as long as the tests do. Where this machine has none that is newer than the tests', the test that asks is skipped. */
    static synchronized CompilerProcess ofNewestJdk() {
        if (newest == null) {
            Optional<Path> home = InstalledJdks.newest();
            Assumptions.assumeTrue(
                    home.isPresent(),
                    "no JDK here is newer than " + Runtime.version().feature()
                            + "; JAVA_HOME_<version> says where one is");
            try {
                newest = new CompilerProcess(home.orElseThrow(), List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return newest;
    }

    synchronized Compilation run(Job job) {
        return run(JavaCompilers.JAVAC, job);
    }

    /** Lets one of the compilers that run in its process do a job. */
    public synchronized Compilation run(JavaCompilers compiler, Job job) {
        try {
            jobs.writeObject(compiler);
            jobs.writeObject(job);
            jobs.flush();
            return (Compilation) results.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the process. */
    @Override
    public void close() {
        try {
            jobs.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process: takes compilers and jobs from the standard input until that ends. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        try (ObjectOutputStream results = new ObjectOutputStream(new FileOutputStream(FileDescriptor.out))) {
            System.setOut(System.err); // what somebody prints must not come between results
            results.flush();
            ObjectInputStream jobs = new ObjectInputStream(new BufferedInputStream(System.in));
            while (true) {
                JavaCompilers compiler;
                try {
                    compiler = (JavaCompilers) jobs.readObject();
                } catch (EOFException e) {
                    return;
                }
                results.writeObject(compiler.run((Job) jobs.readObject()));
                results.flush();
            }
        }
    }
}
