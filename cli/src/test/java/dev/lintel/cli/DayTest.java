package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of a developer, from the first entity to a database that is migrated and back, by the command line. */
class DayTest {

    private static final String NOTE =
            "@Column(nullable = false, length = 255) @dev.lintel.Backfill(\"lower(name)\") String note;";

    @TempDir
    Path folder;

    private Project project;
    private TestDatabase database;

    @BeforeEach
    void startWithOneEntity() {
        project = new Project(folder).file("java/shop/Customer.java", customer(""));
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void whatIsNotInAMigrationIsToldByTheCompileAndWrittenByRevision() {
        assertThat(project.compile())
                .contains("[lintel:pending-migration] 1 change is not in a migration:")
                .contains("create table customers (safe)");

        Run run = project.revision("create customers");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("create table customers (safe)\nwrote ");
        assertThat(project.revisions())
                .singleElement()
                .asString()
                .contains("op.createTable(", "op.dropTable(\"customers\")", "message = \"create customers\"");
        assertThat(project.compile()).isEmpty();
        assertThat(project.revision("again").out()).contains("nothing");
        assertThat(project.revisions()).hasSize(1);
    }

    @Test
    void aDatabaseFollowsAndGoesBack() {
        String first = create();
        assertThat(run("upgrade").out())
                .contains(
                        "upgrade " + first + " (create customers)", "1/1 create table customers", "1 revision applied");
        database.execute("INSERT INTO customers (name) VALUES ('Ada')");
        assertThat(run("upgrade").out()).startsWith("nothing to do");

        String third = addNote();
        assertThat(run("current").out())
                .isEqualTo(first + " (create customers)\n2 revisions are missing; lintel upgrade applies them\n");
        Run expand = run("upgrade", "--expand-only");
        assertThat(expand.out()).contains("2/3 fill customers.note in batches", third + " (add note, contract)");
        database.execute("INSERT INTO customers (name) VALUES ('Grace')");
        assertThat(run("upgrade").out())
                .contains("1/5 fill customers.note", "5/5 set not null on customers.note: set it, without a scan");
        assertThat(run("current", "--json").out()).isEqualTo("{\"heads\": [\"" + third + "\"], \"missing\": 0}\n");
        assertThat(run("history").out().lines())
                .hasSize(3)
                .first()
                .asString()
                .endsWith(" -> " + third + " (head, contract), add note, contract");
        assertThat(run("heads").out()).isEqualTo(third + " (add note, contract)\n");
        assertThat(drift()).isEqualTo(new Run(0, "the database is what the model says\n", ""));

        assertThat(run("downgrade", "-2").out()).contains("the database is at " + first + " (create customers)");
        assertThat(drift().exit()).isEqualTo(1);
        assertThat(drift().out()).contains("the database lacks column customers.note");
        assertThat(run("downgrade", "base").out()).contains("the database is at base");
        assertThat(run("current").out()).startsWith("base: no revision is applied\n3 revisions are missing");
    }

    @Test
    void checkSaysWhetherAllIsOne() {
        create();
        assertThat(project.check(database.url()).out()).endsWith("revisions, lock and model are one\n");

        project.file("java/shop/Customer.java", customer(NOTE)).compile();

        Run run = project.check(database.url());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("[lintel:pending-migration] not in a migration: "));
    }

    @Test
    void theScriptDoesWhatUpgradeDoes() {
        String first = create();

        Run script = run("sql", "base:" + first);

        assertThat(script.exit()).isZero();
        database.execute(script.out());
        assertThat(run("upgrade").out()).startsWith("nothing to do");
        assertThat(drift().exit()).isZero();
        addNote();
        assertThat(run("sql", first + ":head").out())
                .startsWith("-- Lintel, upgrade of\n")
                .contains("-- 5 of 5: set not null on customers.note", "CHECK (note IS DISTINCT FROM NULL) NOT VALID;")
                .doesNotContain("create table customers");
    }

    @Test
    void aStampedDatabaseIsTakenOver() {
        String first = create();
        database.execute(
                "CREATE TABLE customers (id bigint GENERATED BY DEFAULT AS IDENTITY CONSTRAINT pk_customers PRIMARY KEY,"
                        + " name varchar(255) NOT NULL)");

        assertThat(run("stamp", first).exit()).isZero();

        assertThat(run("upgrade").out()).startsWith("nothing to do");
        assertThat(drift().exit()).isZero();
    }

    private String create() {
        project.compile();
        return written(project.revision("create customers"));
    }

    private String addNote() {
        project.file("java/shop/Customer.java", customer(NOTE)).compile();
        return written(project.revision("add note"));
    }

    /** The id of a revision that was just written, compiled now. */
    private String written(Run revision) {
        assertThat(revision.exit()).as(revision.err()).isZero();
        assertThat(project.compile()).isEmpty();
        return revision.out().replaceAll("(?s).*migrations.R([0-9a-f]{12})_.*", "$1");
    }

    private Run run(String command, String... more) {
        Run run = project.run(database.url(), command, more);
        assertThat(run.err()).isEmpty();
        return run;
    }

    private Run drift() {
        return Run.of(
                "drift", "--url", database.url(), "--model", project.classes().toString());
    }

    static String customer(String more) {
        return """
                package shop;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "customers")
                public class Customer {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;

                    @Column(nullable = false, length = 255)
                    String name;

                    %s
                }
                """.formatted(more);
    }
}
