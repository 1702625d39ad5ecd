package dev.lintel.processor.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.Golden;
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

/** Mappings that no application starts with, or that only Hibernate starts with. Each line that is wrong says so, with the id of the problem. */
class BrokenMappingTest {

    private static final Pattern ID = Pattern.compile("\\[lintel:([a-z-]+)]");

    static List<BrokenCase> cases() {
        return Stream.concat(BrokenCase.all().stream(), BrokenCase.ofLintel().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWrongLineIsAnErrorAndNoOther(BrokenCase broken) {
        SortedSet<String> found = new TreeSet<>();
        broken.compile().errors().forEach(e -> found.add(at(e)));

        assertThat(found).isEqualTo(broken.expected()).isNotEmpty();
    }

    @Test
    void errorsSayWhatIsWrongAndWhatToWrite() {
        StringBuilder messages = new StringBuilder();
        for (BrokenCase broken : cases()) {
            for (Diagnostic<? extends JavaFileObject> error : broken.compile().errors()) {
                messages.append(broken.file().getFileName()).append(':').append(error.getLineNumber());
                messages.append(": ").append(error.getMessage(Locale.ROOT)).append('\n');
            }
        }

        Golden.of(BrokenMappingTest.class).assertSame("broken-mappings.txt", messages.toString());
    }

    private static String at(Diagnostic<? extends JavaFileObject> error) {
        Matcher id = ID.matcher(error.getMessage(Locale.ROOT));
        return error.getLineNumber() + ": " + (id.find() ? id.group(1) : error.getMessage(Locale.ROOT));
    }
}
