package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a column, and of a value of an enum, that may have got another name. */
class ChangedNamesTest {

    private static final String NAME = "@Column(nullable = false, length = 80) String %s;";
    private static final String STATUS =
            "@Column(nullable = false) @dev.lintel.Default(\"'new'\") CustomerStatus status;";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void startWithARevision() {
        project = new Project(folder);
        compile(NAME.formatted("city"), "NEW, KNOWN, GONE");
        assertThat(project.revision("create customers").exit()).isZero();
    }

    @Test
    void aPossibleRenameIsAnErrorAtTheLineAndNoRevisionIsWritten() {
        String said = compile(NAME.formatted("town"), "NEW, KNOWN, GONE");

        assertThat(said)
                .contains(
                        "Customer.java:15: error: [lintel:possible-rename] column customers.city is gone and town has come")
                .contains("Fix: @RenamedFrom(\"city\")")
                .contains("warning: [lintel:pending-migration] ");
        Run run = project.revision("town");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("lintel revision --allow-drop customers.city");
        assertThat(project.revisions()).hasSize(1);
    }

    @Test
    void aRenameThatIsSaidIsWrittenAndThenStale() {
        String renamed = "@dev.lintel.RenamedFrom(\"city\") " + NAME.formatted("town");
        assertThat(compile(renamed, "NEW, KNOWN, GONE"))
                .doesNotContain("error:")
                .doesNotContain("stale-rename");

        assertThat(project.revision("town").out()).contains("rename column city of customers to town");

        assertThat(compile(renamed, "NEW, KNOWN, GONE"))
                .contains("Customer.java:15: warning: [lintel:stale-rename] customers.town is in the head")
                .doesNotContain("pending-migration");
    }

    @Test
    void whatIsAcceptedInTheSourceIsNotAskedAgain() {
        String accepted = "@dev.lintel.Allow(value = \"possible-rename\", because = \"another town\")"
                + " @dev.lintel.Backfill(\"'none'\") " + NAME.formatted("town");
        assertThat(compile(accepted, "NEW, KNOWN, GONE")).doesNotContain("possible-rename");

        assertThat(project.revision("town").out()).contains("drop column city of customers (loses data, contract)");

        assertThat(compile(accepted, "NEW, KNOWN, GONE"))
                .contains("[lintel:unused-allow]")
                .doesNotContain("possible-rename]");
    }

    @Test
    void aValueOfAnEnumIsGivenUpByTheCommand() {
        assertThat(compile(NAME.formatted("city"), "NEW, KNOWN"))
                .contains("error: [lintel:enum-value-removed] value gone of customer_status is gone");
        Run run = project.revision("no longer gone");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("--allow-drop customer_status.gone");

        assertThat(project.revision("no longer gone", "--allow-drop", "customer_status.gone")
                        .out())
                .contains("replace type customer_status (loses data, contract)");

        assertThat(compile(NAME.formatted("city"), "NEW, KNOWN")).doesNotContain("[lintel:");
    }

    @Test
    void theOptionsThatSetEveryCheckSetThese() {
        project.file("java/shop/Customer.java", customer(NAME.formatted("town"), "NEW, KNOWN, GONE"));

        assertThat(project.compile("-Alintel.off=possible-rename")).doesNotContain("possible-rename");
        assertThat(project.compile("-Alintel.warn=possible-rename")).contains("warning: [lintel:possible-rename]");
        assertThat(project.compile("-Alintel.pending=off")).isEmpty();
        assertThat(project.compile("-Alintel.off=all", "-Alintel.pending=error"))
                .contains("error: [lintel:pending-migration]")
                .doesNotContain("possible-rename");
        assertThat(project.compile("-Alintel.error=pending-migration"))
                .contains("'pending-migration' in lintel.error has an option of its own; write -Alintel.pending=off");
    }

    @Test
    void aLockThatCannotBeReadIsSaidAndNothingIsCompared() {
        project.file("resources/META-INF/lintel/schema.lock", "<<<<<<< ours\n");

        assertThat(compile(NAME.formatted("town"), "NEW, KNOWN, GONE"))
                .contains("error: [lintel:schema-lock] ")
                .doesNotContain("possible-rename")
                .doesNotContain("pending-migration");
    }

    private String compile(String attribute, String constants) {
        return project.file("java/shop/Customer.java", customer(attribute, constants))
                .compile();
    }

    private static String customer(String attribute, String constants) {
        return """
                package shop;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "customers")
                public class Customer {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;

                    %s

                    // The line that the messages are about.
                    %s
                }

                @dev.lintel.Enum(name = "customer_status")
                enum CustomerStatus { %s }
                """.formatted(STATUS, attribute, constants);
    }
}
