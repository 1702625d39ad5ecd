package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lintel.drops=deferred}, from the compile to the drop: nothing is lost until somebody asks for it. */
class DropLaterTest {

    private static final String DEFERRED = "-Alintel.drops=deferred";
    private static final String FAX = "@jakarta.persistence.Column(length = 30) String fax;";

    @TempDir
    Path folder;

    private Project project;
    private TestDatabase database;

    @BeforeEach
    void startWithAFaxNumber() {
        project = new Project(folder).file("java/shop/Customer.java", DayTest.customer(FAX));
        project.compile(DEFERRED);
        project.revision("create customers");
        project.compile(DEFERRED);
        database = TestDatabase.create();
        assertThat(project.run(database.url(), "upgrade").exit()).isZero();
        database.execute("INSERT INTO customers (name, fax) VALUES ('Ada', '1')");
        project.file("java/shop/Customer.java", DayTest.customer(""));
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private Run drift() {
        return Run.with(
                Map.of("LINTEL_URL", database.url()),
                "drift",
                "--model",
                project.classes().toString());
    }

    @Test
    void itWaitsUnderAnotherNameAndIsDroppedWhenSomebodyAsks() {
        assertThat(project.compile(DEFERRED))
                .contains("rename column fax of customers to lx_dropped_fax (safe, contract)");
        assertThat(project.revision("no fax").out()).doesNotContain("loses data");
        assertThat(project.compile(DEFERRED)).doesNotContain("[lintel:");
        assertThat(project.revision("nothing").out()).contains("no revision was written");

        assertThat(project.run(database.url(), "upgrade").exit()).isZero();
        assertThat(database.rows("SELECT lx_dropped_fax FROM customers")).containsExactly("1");
        assertThat(drift().out()).isEqualTo("the database is what the model says\n");
        assertThat(project.check(database.url()).out()).endsWith("revisions, lock and model are one\n");

        assertThat(project.revision("drop what waits", "--drop-deferred").out())
                .contains("drop column lx_dropped_fax of customers (loses data, contract)");
        project.revisions(text -> text.replace("op.destructive(\"\"", "op.destructive(\"no fax since 2019\""));
        assertThat(project.compile(DEFERRED)).doesNotContain("[lintel:");
        assertThat(project.run(database.url(), "upgrade", "--allow-destructive").exit())
                .isZero();
        assertThat(drift().out()).isEqualTo("the database is what the model says\n");
        assertThat(project.check(database.url()).out()).endsWith("revisions, lock and model are one\n");
    }

    @Test
    void itComesBackWithItsValues() {
        project.compile(DEFERRED);
        project.revision("no fax");
        project.compile(DEFERRED);
        project.run(database.url(), "upgrade");

        assertThat(project.run(database.url(), "downgrade", "--", "-1").exit()).isZero();

        assertThat(database.rows("SELECT fax FROM customers")).containsExactly("1");
    }

    @Test
    void aDropIsRefusedWhereTheTeamSaysSo() {
        assertThat(project.compile("-Alintel.refuse=loses-data"))
                .contains(
                        "error: [lintel:refused-change] drop column fax of customers loses data: what it drops is gone;"
                                + " lintel.refuse=loses-data takes no such change",
                        "Instead: lintel.drops=deferred");
        assertThat(Files.exists(project.classes().resolve("shop/Customer.class")))
                .isTrue();
        assertThat(project.compile("-Alintel.refuse=loses-data", DEFERRED)).doesNotContain("error:");
        assertThat(project.compile("-Alintel.refuse=lose-data"))
                .contains("not 'lose-data'; did you mean 'loses-data'?");
        assertThat(project.compile("-Alintel.refuse=loses-data", "-Alintel.pending=off"))
                .contains("the option lintel.refuse needs the lock");
    }

    @Test
    void showTellsWhatARevisionDoes() {
        project.compile();
        project.revision("no fax");
        project.revisions(text -> text.replace("op.destructive(\"\"", "op.destructive(\"no fax since 2019\""));
        project.compile();

        Run run = project.run(database.url(), "show");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        " (no fax)\n",
                        "verdict: loses data: what is dropped is gone\n",
                        "upgrade:\n  drop column fax of customers (loses data: what it drops is gone)\n",
                        "downgrade:\n  add column fax to customers\n");
        assertThat(project.run(database.url(), "show", "--json").out())
                .contains(
                        "\"verdict\": \"loses-data\"",
                        "\"change\": \"drop column fax of customers\"",
                        "\"lock\": \"access exclusive\"");
        assertThat(project.run(database.url(), "show", "nowhere").err()).contains("there is no revision 'nowhere'");
    }
}
