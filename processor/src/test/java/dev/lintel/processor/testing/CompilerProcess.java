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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Another JDK's javac in a process that lives as long as the tests do: starting one for each compile would take their time. */
final class CompilerProcess {

    private static @Nullable CompilerProcess newest;

    private final ObjectOutputStream jobs;
    private final ObjectInputStream results;

    private CompilerProcess(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        home.resolve("bin").resolve("java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompilerProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        jobs = new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream()));
        jobs.flush();
        results = new ObjectInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** That of the newest JDK. Where this machine has none that is newer than the tests', the test that asks is skipped. */
    static synchronized CompilerProcess ofNewestJdk() {
        if (newest == null) {
            Optional<Path> home = InstalledJdks.newest();
            Assumptions.assumeTrue(
                    home.isPresent(),
                    "no JDK here is newer than " + Runtime.version().feature()
                            + "; JAVA_HOME_<version> says where one is");
            try {
                newest = new CompilerProcess(home.orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return newest;
    }

    synchronized Compilation run(Job job) {
        try {
            jobs.writeObject(job);
            jobs.flush();
            return (Compilation) results.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process: takes jobs from the standard input until that ends. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        try (ObjectOutputStream results = new ObjectOutputStream(new FileOutputStream(FileDescriptor.out))) {
            System.setOut(System.err); // what somebody prints must not come between results
            results.flush();
            ObjectInputStream jobs = new ObjectInputStream(new BufferedInputStream(System.in));
            while (true) {
                Job job;
                try {
                    job = (Job) jobs.readObject();
                } catch (EOFException e) {
                    return;
                }
                results.writeObject(JavaCompilers.JAVAC.run(job));
                results.flush();
            }
        }
    }
}
