package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step that a person wrote: {@code check} refuses it, {@code upgrade} and {@code sql} warn, a reason accepts it. */
class HazardTest {

    @TempDir
    Path folder;

    private Project project;
    private TestDatabase database;

    @BeforeEach
    void startWithARevision() {
        project = new Project(folder).file("java/shop/Customer.java", DayTest.customer(""));
        project.compile();
        project.revision("create customers");
        project.compile();
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    /** Adds a second revision; the lock says so too. */
    private void revise(String upgrade) {
        String first = project.revisions().get(0);
        String parent = first.substring(first.indexOf("id = \"") + 6, first.indexOf("id = \"") + 18);
        project.file("java/shop/migrations/Rffffffffffff.java", """
                package shop.migrations;
                import dev.lintel.runtime.migration.*;
                @Revision(id = "ffffffffffff", revises = "%s", message = "by hand")
                final class Rffffffffffff implements Migration {
                    @Override public void upgrade(Operations op) { %s }
                    @Override public void downgrade(Operations op) { op.irreversible("the names are gone"); }
                }
                """.formatted(parent, upgrade));
        project.file(
                "resources/META-INF/lintel/schema.lock",
                Project.read(project.lock()).replace(parent, "ffffffffffff"));
        assertThat(project.compile()).doesNotContain("error:");
    }

    @Test
    void checkFailsWithTheHazardItsPlaceAndTheWayOut() {
        revise("op.sql(\"UPDATE customers SET name = ''\");");

        Run run = project.check(database.url());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out() + run.err())
                .contains(
                        "[lintel:unbatched-backfill] revision ffffffffffff (by hand), upgrade, step 1: UPDATE of customers is not"
                                + " bounded")
                .contains("Instead: op.backfill(\"customers\", …)");
    }

    @Test
    void aReasonAcceptsIt() {
        revise("op.allow(\"unbatched-backfill\", \"forty rows\", a -> a.sql(\"UPDATE customers SET name = ''\"));");

        Run run = project.check(database.url());

        assertThat(run.out()).endsWith("revisions, lock and model are one\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void upgradeWarnsAndGoesOn() {
        revise("op.sql(\"UPDATE customers SET name = ''\");");

        Run run = project.run(database.url(), "upgrade");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("warning: [lintel:unbatched-backfill]", "2 revisions applied");
        assertThat(project.run(database.url(), "sql", ":").out()).contains("\n-- warning: [lintel:unbatched-backfill]");
    }
}
