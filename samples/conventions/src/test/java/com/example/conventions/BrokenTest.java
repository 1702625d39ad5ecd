package com.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles each broken class alone: Lintel finds what is marked with {@code // LINT: <id>}, and nothing else. */
class BrokenTest {

    private static final Path BROKEN = Path.of("src/broken/java");
    /** What was there at the last revision, where a check is about what has changed. */
    private static final Path BEFORE = Path.of("src/broken/before");

    private static final Path MENDED = Path.of("src/main/java/com/example/conventions");
    private static final Path CHECKS = Path.of("../../processor/src/main/java/dev/lintel/processor/check");
    private static final Pattern LINK = Pattern.compile("\\]\\(([./]+/samples/conventions/[^)]+)\\)");
    private static final String MARKER = "// LINT: ";

    /** They are about a finding that was meant to be silent and is not, so there are two. */
    private static final Set<String> OF_SILENCE = Set.of("allow-without-reason", "suppress-warnings");

    /** One class cannot show what takes two modules, what has no line, and what is wrong with revisions. */
    private static final Set<String> OF_MODULES =
            Set.of("table-elsewhere", "pending-migration", "refused-change", "revision-graph", "stale-schema");

    @TempDir
    Path output;

    static List<Path> broken() throws IOException {
        try (Stream<Path> files = Files.walk(BROKEN)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Stream<String> ids() {
        return Checks.all().stream().map(Check::info).map(i -> i.id()).filter(id -> !OF_MODULES.contains(id));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void lintelFindsWhatIsMarked(Path source) throws IOException {
        List<String> marked = marked(source);
        Path before = BEFORE.resolve(BROKEN.relativize(source));
        Compile compile = new Compile(output);
        List<String> found = (Files.exists(before) ? compile.after(before) : compile)
                .of(List.of(source)).stream()
                        .sorted((a, b) -> Long.compare(a.line(), b.line()))
                        .map(m -> m.line() + " " + m.id())
                        .toList();

        assertThat(found).containsExactlyElementsOf(marked);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyCheckHasABrokenClassAndItsMendedTwin(String id) throws IOException {
        List<Path> broken = files(BROKEN.resolve(folder(id)));

        assertThat(broken).hasSize(1);
        assertThat(files(MENDED.resolve(folder(id)))).containsExactlyElementsOf(broken);
        List<String> marked = marked(BROKEN.resolve(folder(id)).resolve(broken.get(0)));
        assertThat(marked).hasSize(OF_SILENCE.contains(id) ? 2 : 1).anyMatch(m -> m.endsWith(" " + id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePageOfTheCheckLeadsToBoth(String id) throws IOException {
        Path page = CHECKS.resolve(folder(id)).resolve("check.md");
        List<Path> linked = new ArrayList<>();
        Matcher links = LINK.matcher(Files.readString(page));
        while (links.find()) {
            linked.add(page.resolveSibling(links.group(1)).toRealPath());
        }

        for (Path twins : List.of(BROKEN, MENDED)) {
            Path folder = twins.resolve(folder(id));
            assertThat(linked).contains(folder.resolve(files(folder).get(0)).toRealPath());
        }
    }

    @Test
    void noPairIsLeftOfACheckThatIsGone() throws IOException {
        List<String> folders = ids().map(BrokenTest::folder).sorted().toList();

        assertThat(files(BROKEN).stream().map(Path::toString)).containsExactlyElementsOf(folders);
        assertThat(files(MENDED).stream().map(Path::toString)).containsExactlyElementsOf(folders);
    }

    private static List<String> marked(Path source) throws IOException {
        List<String> marked = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
            int marker = lines.get(i).indexOf(MARKER);
            if (marker >= 0) {
                marked.add(i + 1 + " " + lines.get(i).substring(marker + MARKER.length()));
            }
        }
        return marked;
    }

    /** The names of what is in a folder; empty where it is not there. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }

    /** A folder is named as Java names packages. */
    private static String folder(String id) {
        return id.replace("-", "");
    }
}
