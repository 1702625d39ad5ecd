package com.example.conventions;

import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compile with Lintel on the processor path, and every check an error. */
record Compile(Path output, List<String> history) {

    /** One that looks at no history. */
    Compile(Path output) {
        this(output, List.of("-Alintel.pending=off"));
    }

    /** One after a revision that led to a class as it was. */
    Compile after(Path before) throws IOException {
        Path old = Files.createDirectories(output.resolve("before"));
        new Compile(old).of(List.of(before));
        try {
            String model = Files.readString(old.resolve("META-INF/lintel/schema.json"));
            SchemaDocument lock = SchemaDocument.lock(
                    List.of("000000000001"), SchemaDocument.parse(model).schema());
            Path file = Files.writeString(old.resolve("schema.lock"), lock.text());
            return new Compile(output, List.of("-Alintel.pending=note", "-Alintel.lock=" + file));
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /**
     * What javac says of a line.
     *
     * @param file the name of the file; empty where it is of no file
     * @param line counted from 1
     */
    record Message(String file, long line, String text) {

        private static final String LINTEL = "[lintel:";

        /** The check that found it, or all of the text where it is no finding. */
        String id() {
            return text.startsWith(LINTEL) ? text.substring(LINTEL.length(), text.indexOf(']')) : text;
        }
    }

    /** The errors and warnings, javac's own among them. */
    List<Message> of(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String path = System.getProperty("java.class.path");
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                output.toString(),
                "-classpath",
                path,
                "-processorpath",
                path,
                "-encoding",
                "UTF-8",
                "-Alintel.error=all"));
        arguments.addAll(history);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            compiler.getTask(new StringWriter(), files, diagnostics, arguments, null, units)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
                .map(Compile::message)
                .toList();
    }

    private static Message message(Diagnostic<? extends JavaFileObject> said) {
        JavaFileObject source = said.getSource();
        String file =
                source == null ? "" : Path.of(source.toUri()).getFileName().toString();
        return new Message(file, said.getLineNumber(), said.getMessage(Locale.ROOT));
    }
}
