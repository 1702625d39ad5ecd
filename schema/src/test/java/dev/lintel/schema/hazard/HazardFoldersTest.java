package dev.lintel.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hazard is a folder with its class, its page and its cases; {@code docs/hazards.md} lists all. */
class HazardFoldersTest {

    private static final List<String> HEADINGS =
            List.of("## What happens", "## Why", "## What to write instead", "## When to accept it");

    private static final String INTRODUCTION = """
            # Hazards

            What a statement of a migration does to people who use the database meanwhile, beyond what it says. `lintel check` looks at
            `op.sql("…")` in all revisions, `lintel upgrade` and `lintel sql` at what they run; `lintel explain <id>` prints a hazard's page.

            * **error**: it blocks others for long, fails, or does something else than it seems to. `lintel check` fails.
            * **acknowledge**: it loses something, or breaks code that is running. `lintel check` fails, unless somebody says why.
            * **warning**: worth knowing. It is told, and nothing fails.

            Tables that are created in the same revision are in nobody's use, and statements on them are fine. What a statement does not
            tell is not guessed. A hazard is accepted where it stands, with the reason:

            ```java
            op.allow("index-not-concurrent", "a table of forty countries", a -> a.sql("CREATE INDEX ix_countries_code ON countries (code)"));
            op.destructive("nobody has read it since release 41", d -> d.sql("DROP TABLE legacy_sessions"));
            ```

            `op.destructive` accepts what loses data: `drop-column`, `drop-table`, `truncate`.

            | id | level | what |
            | --- | --- | --- |
            """;

    private static final String ELSEWHERE = """

            ## What no statement tells

            | id | why, and what holds it |
            | --- | --- |
            """;

    private static final Path KNOWN = Path.of("src/test/resources/dev/lintel/schema/hazard/known-hazards.txt");

    static List<Hazard> hazards() {
        return Hazards.all();
    }

    @Test
    void theListHoldsEveryFolderOnceSortedById() throws IOException {
        List<String> ids = Hazards.all().stream().map(h -> h.info().id()).toList();
        try (Stream<Path> files = Files.list(HazardCase.FOLDERS)) {
            List<String> folders = files.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .toList();
            assertThat(ids).isSorted().doesNotHaveDuplicates();
            assertThat(ids.stream().map(HazardFoldersTest::folder)).containsExactlyInAnyOrderElementsOf(folders);
        }
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void aHazardHasItsPage(Hazard hazard) throws IOException {
        String id = hazard.info().id();
        List<String> page =
                Files.readAllLines(HazardCase.FOLDERS.resolve(folder(id)).resolve("hazard.md"));

        assertThat(id).matches("[a-z]+(-[a-z]+)*");
        assertThat(hazard.getClass().getPackageName()).endsWith(".hazard." + folder(id));
        assertThat(hazard.info().title()).isNotBlank().doesNotEndWith(".").doesNotContain("|");
        assertThat(page.get(0)).isEqualTo("# " + id);
        assertThat(page.stream().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(HEADINGS);
        assertThat(page).anyMatch(line -> line.contains("op.allow(\"" + id + "\""));
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void aHazardHasCasesThatFireAndStayQuiet(Hazard hazard) {
        String id = hazard.info().id();
        List<HazardCase> cases = HazardCase.all().stream()
                .filter(c -> c.folder().equals(folder(id)))
                .toList();

        assertThat(cases).anyMatch(c -> c.expected().stream().anyMatch(e -> e.endsWith(": " + id)));
        assertThat(cases).anyMatch(c -> c.expected().isEmpty());
    }

    /** What is known to go wrong with migrations is told of statements, or it is said why not. */
    @Test
    void eachKnownHazardIsAccountedForOnce() throws IOException {
        List<String> accounted = new ArrayList<>(HazardsElsewhere.ALL.keySet());
        Hazards.all().forEach(h -> accounted.add(h.info().id()));

        assertThat(accounted).containsExactlyInAnyOrderElementsOf(Files.readAllLines(KNOWN));
    }

    @Test
    void theIndexListsTheHazards() {
        StringBuilder index = new StringBuilder(INTRODUCTION);
        for (Hazard hazard : Hazards.all()) {
            HazardInfo info = hazard.info();
            String page = HazardCase.FOLDERS
                    .resolve(folder(info.id()))
                    .resolve("hazard.md")
                    .toString();
            index.append("| [`").append(info.id()).append("`](../schema/").append(page.replace('\\', '/'));
            index.append(") | ")
                    .append(info.level())
                    .append(" | ")
                    .append(info.title())
                    .append(" |\n");
        }
        index.append(ELSEWHERE);
        HazardsElsewhere.ALL.forEach((id, why) ->
                index.append("| `").append(id).append("` | ").append(why).append(" |\n"));

        Golden.in(Path.of("../docs")).assertSame("hazards.md", index.toString());
    }

    private static String folder(String id) {
        return id.replace("-", "");
    }
}
