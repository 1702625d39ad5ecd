package dev.lintel.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every case with every check: a check must find what the markers say, and nothing in the cases of the others. */
class CasesTest {

    @TempDir
    Path output;

    static List<CaseFile> cases() {
        return CaseFile.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javacSaysWhatIsMarked(CaseFile cases) {
        assertThat(cases.findings(cases.compile(JavaCompilers.JAVAC, output)))
                .containsExactlyElementsOf(cases.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNewestJavacSaysTheSame(CaseFile cases) {
        assertThat(cases.findings(cases.compile(JavaCompilers.NEWEST_JAVAC, output)))
                .containsExactlyElementsOf(cases.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eclipseSaysWhatIsMarked(CaseFile cases) {
        SortedSet<FindingAt> found = cases.findings(cases.compile(JavaCompilers.ECJ, output));

        if (cases.name().endsWith("Record") || cases.name().endsWith("Constant")) {
            // Eclipse's compiler gives no position for a record's header, nor for a constant of an enum.
            assertThat(found.stream().map(FindingAt::id))
                    .containsExactlyElementsOf(cases.expected().stream()
                            .map(FindingAt::id)
                            .distinct()
                            .toList());
        } else {
            assertThat(found).containsExactlyElementsOf(cases.expected());
        }
    }
}
