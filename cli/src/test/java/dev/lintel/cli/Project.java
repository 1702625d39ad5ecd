package dev.lintel.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A Java project in the layout of Maven, compiled by javac with Lintel, and used from the command line. */
record Project(Path folder) {

    /** Writes a source or a resource; the path is below {@code src/main}. */
    Project file(String path, String text) {
        try {
            Path file = folder.resolve("src/main").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the resources and compiles all sources, as Maven does; what javac says. */
    String compile(String... options) {
        try {
            copyResources();
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            String classpath = System.getProperty("java.class.path");
            List<String> arguments = new ArrayList<>(List.of(
                    "-d",
                    classes().toString(),
                    "-processorpath",
                    classpath,
                    "-classpath",
                    classes() + File.pathSeparator + classpath));
            arguments.addAll(List.of(options));
            StringWriter messages = new StringWriter();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                compiler.getTask(messages, files, null, arguments, null, files.getJavaFileObjectsFromPaths(sources()))
                        .call();
            }
            return messages.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyResources() throws IOException {
        Path resources = folder.resolve("src/main/resources");
        Files.createDirectories(classes());
        if (Files.isDirectory(resources)) {
            for (Path file : files(resources)) {
                Path copy = classes().resolve(resources.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private List<Path> sources() throws IOException {
        return files(folder.resolve("src/main/java"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    Path lock() {
        return folder.resolve("src/main/resources/META-INF/lintel/schema.lock");
    }

    /** The sources of the revisions, sorted by their names. */
    List<String> revisions() {
        try {
            return sources().stream()
                    .filter(p -> p.getParent().endsWith("migrations"))
                    .map(Project::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Edits the sources of the revisions. */
    void revisions(UnaryOperator<String> edit) {
        try {
            for (Path file : sources()) {
                if (file.getParent().endsWith("migrations")) {
                    Files.writeString(file, edit.apply(read(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run revision(String message, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("revision", "-m", message, "--model", classes().toString()));
        arguments.addAll(List.of("--lock", lock().toString()));
        arguments.addAll(List.of("--source-dir", folder.resolve("src/main/java").toString()));
        arguments.addAll(List.of(more));
        return Run.with(Map.of(), arguments.toArray(String[]::new));
    }

    /** Runs a command with the compiled revisions on a database. */
    Run run(String url, String command, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "--classpath", classes().toString()));
        arguments.addAll(List.of(more));
        return Run.with(Map.of("LINTEL_URL", url), arguments.toArray(String[]::new));
    }

    /** Runs {@code check}. */
    Run check(String url) {
        return run(url, "check", "--model", classes().toString(), "--lock", lock().toString());
    }
}
