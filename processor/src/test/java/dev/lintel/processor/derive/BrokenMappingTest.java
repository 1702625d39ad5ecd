package dev.lintel.processor.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mappings that no application starts with. Each line that is wrong says so, with the id of the problem. */
class BrokenMappingTest {

    private static final Path CASES = Path.of("src/test/resources/dev/lintel/processor/derive/broken");
    private static final String MARKER = "// LINT: ";
    private static final Pattern ID = Pattern.compile("\\[lintel:([a-z-]+)]");

    static List<Path> cases() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWrongLineIsAnErrorAndNoOther(Path file) throws IOException {
        SortedSet<String> found = new TreeSet<>();
        CompiledModel.of(List.of(file)).errors().forEach(e -> found.add(at(e)));

        assertThat(found).isEqualTo(expected(file)).isNotEmpty();
    }

    @Test
    void errorsSayWhatIsWrongAndWhatToWrite() {
        StringBuilder messages = new StringBuilder();
        for (Path file : cases()) {
            for (Diagnostic<? extends JavaFileObject> error :
                    CompiledModel.of(List.of(file)).errors()) {
                messages.append(file.getFileName()).append(':').append(error.getLineNumber());
                messages.append(": ").append(error.getMessage(Locale.ROOT)).append('\n');
            }
        }

        Golden.of(BrokenMappingTest.class).assertSame("broken-mappings.txt", messages.toString());
    }

    private static String at(Diagnostic<? extends JavaFileObject> error) {
        Matcher id = ID.matcher(error.getMessage(Locale.ROOT));
        return error.getLineNumber() + ": " + (id.find() ? id.group(1) : error.getMessage(Locale.ROOT));
    }

    private static SortedSet<String> expected(Path file) throws IOException {
        SortedSet<String> expected = new TreeSet<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            int marker = lines.get(i).indexOf(MARKER);
            if (marker >= 0) {
                expected.add(i + 1 + ": " + lines.get(i).substring(marker + MARKER.length()));
            }
        }
        return expected;
    }
}
