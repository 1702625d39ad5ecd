package dev.lintel.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check is a folder with its class, its page and its cases. */
class CheckFoldersTest {

    private static final List<String> HEADINGS = List.of(
            "## What it means", "## Why it matters in PostgreSQL", "## What to write instead", "## When to silence it");

    private static final Set<String> ELSEWHERE = Set.of("table-elsewhere", "revision-graph", "stale-schema");

    static List<Check> checks() {
        return Checks.all();
    }

    @Test
    void theListHoldsEveryFolderOnceSortedById() {
        List<String> ids = checks().stream().map(c -> c.info().id()).toList();
        List<String> folders = CaseFile.list(CaseFile.CHECKS).stream()
                .filter(Files::isDirectory)
                .map(f -> f.getFileName().toString())
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids.stream().map(CheckFoldersTest::folder)).containsExactlyInAnyOrderElementsOf(folders);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckStandsInTheFolderOfItsId(Check check) {
        String id = check.info().id();

        assertThat(id).matches("[a-z]+(-[a-z]+)*");
        assertThat(check.getClass().getPackageName()).endsWith(".check." + folder(id));
        assertThat(check.info().summary()).isNotBlank().doesNotEndWith(".").doesNotContain("|");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckHasItsPage(Check check) throws IOException {
        List<String> page = Files.readAllLines(page(check));

        assertThat(page.get(0)).isEqualTo("# " + check.info().id());
        assertThat(page.stream().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(HEADINGS);
        assertThat(page.stream()
                        .anyMatch(line ->
                                line.contains("@Allow(value = \"" + check.info().id() + "\"")))
                .isEqualTo(check.info().isOptional());
    }

    /** A case is one module; what takes two, or compiled revisions, is in a test of its own. */
    static Stream<Check> checksOfOneModule() {
        return checks().stream().filter(c -> !ELSEWHERE.contains(c.info().id()));
    }

    @ParameterizedTest
    @MethodSource("checksOfOneModule")
    void aCheckHasCasesThatFireStayQuietAndAreSilenced(Check check) throws IOException {
        String id = check.info().id();
        List<CaseFile> cases = CaseFile.all().stream()
                .filter(c -> c.check().equals(folder(id)))
                .toList();

        assertThat(cases).anyMatch(c -> c.expected().stream().anyMatch(f -> f.id().equals(id)));
        assertThat(cases).anyMatch(c -> c.expected().isEmpty());
        if (check.info().isOptional()) {
            try (Stream<Path> files = Files.walk(page(check).resolveSibling("cases"))) {
                assertThat(files.filter(Files::isRegularFile))
                        .anyMatch(f -> contains(f, "@Allow(value = \"" + id + "\""));
            }
        }
    }

    private static boolean contains(Path file, String text) {
        return CaseFile.lines(file).stream().anyMatch(line -> line.contains(text));
    }

    private static Path page(Check check) {
        return CaseFile.CHECKS.resolve(folder(check.info().id())).resolve("check.md");
    }

    /** A folder is named as Java names packages. */
    private static String folder(String id) {
        return id.replace("-", "");
    }
}
