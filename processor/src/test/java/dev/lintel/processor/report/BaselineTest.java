package dev.lintel.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final String GUEST = """
            package shop;

            import jakarta.persistence.*;

            @Entity
            @Table(name = "guests")
            class Guest {
              @Id
              @GeneratedValue(strategy = GenerationType.IDENTITY)
              Long id;

              Boolean newsletter;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsInTheBaselineIsNotReported() throws IOException {
        Compilation compilation = compile("# accepted for now\nnullable-boolean shop.Guest.newsletter\n", GUEST);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.findings()).noneMatch(m -> m.text().contains("baseline"));
        assertThat(compilation.succeeded()).isTrue();
    }

    @Test
    void linesMayMove() throws IOException {
        String moved = GUEST.replace("  Boolean newsletter;", "\n\n\n  // since 2019\n  Boolean newsletter;");

        assertThat(compile("nullable-boolean shop.Guest.newsletter\n", moved).errors())
                .isEmpty();
    }

    @Test
    void aNewFindingIsReported() throws IOException {
        String more = GUEST.replace("Boolean newsletter;", "Boolean newsletter;\n  Boolean vip;");

        assertThat(compile("nullable-boolean shop.Guest.newsletter\n", more).errors())
                .singleElement()
                .satisfies(e -> assertThat(e.text()).contains("nullable-boolean", "Guest.vip"));
    }

    @Test
    void oneMoreOfItsKindOnAnElementIsNew() throws IOException {
        String index = GUEST.replace(
                "@Table(name = \"guests\")",
                "@Table(name = \"guests\", indexes = {@Index(columnList = \"id\"), @Index(columnList = \"newsletter\")})");
        String baseline = "nullable-boolean shop.Guest.newsletter\nunnamed-constraint shop.Guest\n";

        assertThat(compile(baseline, index).errors())
                .hasSize(2)
                .allMatch(e -> e.text().contains("unnamed-constraint"));
        assertThat(compile(baseline + "unnamed-constraint shop.Guest\n", index).errors())
                .isEmpty();
    }

    @Test
    void aFindingThatIsGoneIsTold() throws IOException {
        String mended = GUEST.replace("Boolean newsletter;", "@Column(nullable = false) boolean newsletter;");

        Compilation compilation = compile("nullable-boolean shop.Guest.newsletter\n", mended);

        assertThat(compilation.succeeded()).isTrue();
        assertThat(compilation.findings())
                .anyMatch(m -> m.text().contains("[lintel:baseline]")
                        && m.text().contains("are gone: nullable-boolean shop.Guest.newsletter."));
    }

    @Test
    void aBrokenMappingCannotBeInABaseline() throws IOException {
        String broken = GUEST.replace("  @Id\n", "");

        assertThat(compile("missing-primary-key shop.Guest\nnullable-boolean shop.Guest.newsletter\n", broken)
                        .errors())
                .anyMatch(e -> e.text().contains("missing-primary-key"));
    }

    @Test
    void aFileThatIsNotThereOrNotReadableIsSaid() throws IOException {
        Project project = project(GUEST).option("-Alintel.baseline=" + folder.resolve("none.txt"));
        assertThat(project.compile().errors())
                .anyMatch(e -> e.text().startsWith("[lintel:baseline] there is no file")
                        && e.text().contains("lintel baseline writes it"));

        assertThat(compile("nonsense\n", GUEST).errors())
                .anyMatch(e -> e.text().contains("line 1: 'nonsense' is no finding"));
    }

    private Compilation compile(String baseline, String guest) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.txt"), baseline);
        return project(guest).option("-Alintel.baseline=" + file).compile();
    }

    private Project project(String guest) {
        return new Project(folder, JavaCompilers.JAVAC).source("shop/Guest.java", guest);
    }
}
