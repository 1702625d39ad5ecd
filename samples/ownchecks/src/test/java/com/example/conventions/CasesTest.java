package com.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles each case with Lintel and our checks: it has to find what is marked with {@code // LINT: <id>}, and nothing else. */
class CasesTest {

    private static final String MARKER = "// LINT: ";

    @TempDir
    Path output;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.getParent().endsWith("cases")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itFindsWhatIsMarked(Path source) throws IOException {
        List<String> marked = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
            int marker = lines.get(i).indexOf(MARKER);
            if (marker >= 0) {
                marked.add(i + 1 + " " + lines.get(i).substring(marker + MARKER.length()));
            }
        }

        assertThat(findings(source)).containsExactlyElementsOf(marked);
    }

    @Test
    void anOptionTurnsItOff() throws IOException {
        Path fires = Path.of("src/main/java/com/example/conventions/missingtenantid/cases/Fires.java");

        assertThat(findings(fires, "-Alintel.off=missing-tenant-id")).isEmpty();
    }

    private List<String> findings(Path source, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String path = System.getProperty("java.class.path");
        List<String> arguments = new ArrayList<>(List.of("-d", output.toString(), "-classpath", path));
        arguments.addAll(List.of("-processorpath", path, "-Alintel.pending=off"));
        arguments.addAll(List.of(options));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            compiler.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            arguments,
                            null,
                            files.getJavaFileObjects(source.toFile()))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getMessage(Locale.ROOT).startsWith("[lintel:"))
                .map(CasesTest::finding)
                .toList();
    }

    private static String finding(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return diagnostic.getLineNumber() + " " + message.substring("[lintel:".length(), message.indexOf(']'));
    }
}
