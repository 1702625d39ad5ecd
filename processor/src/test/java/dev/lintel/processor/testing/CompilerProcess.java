package dev.lintel.processor.testing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Another JDK's javac in a process that lives as long as the tests do: starting one for each compile would take their time. */
final class CompilerProcess {

    private static final String VERSION = "25";
    private static @Nullable CompilerProcess jdk25;

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

    /** That of JDK 25. Where this machine has none, the test that asks is skipped. */
    static synchronized CompilerProcess ofJdk25() {
        if (jdk25 == null) {
            Optional<Path> home = home();
            Assumptions.assumeTrue(home.isPresent(), "no JDK " + VERSION + " here; JAVA_25_HOME says where one is");
            try {
                jdk25 = new CompilerProcess(home.orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return jdk25;
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

    private static Optional<Path> home() {
        Stream<String> said = Stream.of(
                        "JAVA_" + VERSION + "_HOME", "JAVA_HOME_" + VERSION + "_X64", "JAVA_HOME_" + VERSION)
                .map(System::getenv)
                .filter(home -> home != null && !home.isBlank());
        return Stream.concat(said.map(Path::of), installed())
                .filter(home -> Files.isExecutable(home.resolve("bin").resolve("javac")))
                .findFirst();
    }

    /** Where packages and version managers put JDKs. */
    private static Stream<Path> installed() {
        Path user = Path.of(System.getProperty("user.home"));
        return Stream.of(Path.of("/usr/lib/jvm"), user.resolve(".jdks"), user.resolve(".sdkman/candidates/java"))
                .filter(Files::isDirectory)
                .flatMap(CompilerProcess::list)
                .filter(home -> home.getFileName().toString().matches("\\D*" + VERSION + "\\b.*"))
                .sorted();
    }

    private static Stream<Path> list(Path folder) {
        File[] files = folder.toFile().listFiles();
        return files == null ? Stream.empty() : Stream.of(files).map(File::toPath);
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
