package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team switches Lintel on over old code: what is there is accepted for now, and what is new is not. */
class AdoptionTest {

    private static final String GUEST = """
            package shop;

            import dev.lintel.Allow;
            import jakarta.persistence.*;

            @Entity
            @Table(name = "guests")
            class Guest {
              @Id
              @GeneratedValue(strategy = GenerationType.IDENTITY)
              Long id;

              Boolean newsletter;

              @Allow(value = "nullable-boolean", because = "never asked is an answer of its own")
              Boolean reminders;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void oldFindingsAreAcceptedAndNewOnesAreNot() {
        Project project = new Project(folder).file("java/shop/Guest.java", GUEST);
        Path file = folder.resolve("lintel-baseline.txt");
        assertThat(compile(project, "-Alintel.report=sarif")).contains("[lintel:nullable-boolean] Guest.newsletter");

        Run run = baseline(project, file);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(file + " has 1 finding; compile with -Alintel.baseline=" + file);
        assertThat(Project.read(file)).endsWith("\nnullable-boolean shop.Guest.newsletter\n");
        assertThat(compile(project, "-Alintel.baseline=" + file)).doesNotContain("error:");

        project.file("java/shop/Guest.java", GUEST.replace("Boolean newsletter;", "Boolean newsletter;\nBoolean vip;"));
        assertThat(compile(project, "-Alintel.baseline=" + file))
                .contains("[lintel:nullable-boolean] Guest.vip")
                .doesNotContain("Guest.newsletter");
    }

    @Test
    void writingItAgainKeepsWhatIsAccepted() {
        Project project = new Project(folder).file("java/shop/Guest.java", GUEST);
        Path file = folder.resolve("lintel-baseline.txt");
        compile(project, "-Alintel.report=sarif");
        baseline(project, file);
        String first = Project.read(file);

        compile(project, "-Alintel.report=sarif", "-Alintel.baseline=" + file);
        baseline(project, file);

        assertThat(Project.read(file)).isEqualTo(first);
    }

    @Test
    void aMappingThatDoesNotWorkCannotBeAccepted() {
        Project project = new Project(folder).file("java/shop/Guest.java", GUEST.replace("  @Id\n", ""));
        Path file = folder.resolve("lintel-baseline.txt");
        compile(project, "-Alintel.report=sarif");

        assertThat(baseline(project, file).out())
                .contains("cannot be accepted, since the mapping does not work: missing-primary-key shop.Guest");
        assertThat(Project.read(file)).doesNotContain("missing-primary-key");
    }

    @Test
    void withoutAReportItSaysHowToGetOne() {
        Project project = new Project(folder).file("java/shop/Guest.java", GUEST);
        compile(project);

        Run run = baseline(project, folder.resolve("lintel-baseline.txt"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("compile with -Alintel.report=sarif first");
    }

    private static Run baseline(Project project, Path file) {
        return Run.with(Map.of(), "baseline", "--classes", project.classes().toString(), "--file", file.toString());
    }

    private static String compile(Project project, String... options) {
        String[] all = new String[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "-Alintel.pending=off";
        return project.compile(all);
    }
}
