package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that are no history: {@code check} tells each fault with its place, and whatever else reads them stops. */
class RevisionGraphTest {

    private static final String ID = "[lintel:revision-graph] ";

    @TempDir
    Path folder;

    private Project project;
    private TestDatabase database;
    private String first;

    @BeforeEach
    void startWithARevision() {
        project = new Project(folder).file("java/shop/Customer.java", DayTest.customer(""));
        project.compile();
        project.revision("create customers");
        String source = project.revisions().get(0);
        first = source.substring(source.indexOf("id = \"") + 6, source.indexOf("id = \"") + 18);
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void anIdThatIsThereTwiceIsToldWithBothClasses() {
        revision("RMine", "bbbbbbbbbbbb", first, "", "");
        revision("RYours", "bbbbbbbbbbbb", first, "", "");

        assertThat(refused())
                .containsExactly(
                        ID + "two revisions have the id bbbbbbbbbbbb: shop.migrations.RMine and shop.migrations.RYours;"
                                + " give the later one another id, and name that wherever it is revised");
        assertThat(project.run(database.url(), "upgrade").err()).contains(ID + "two revisions have the id");
        assertThat(project.run(database.url(), "upgrade").exit()).isEqualTo(2);
    }

    @Test
    void aParentThatIsNotThereIsToldWithTheNearestOne() {
        String typed = first.substring(0, 11) + (first.endsWith("0") ? "1" : "0");
        revision("RTyped", "bbbbbbbbbbbb", typed, "", "");

        assertThat(refused())
                .containsExactly(ID + "revision bbbbbbbbbbbb (shop.migrations.RTyped) names " + typed
                        + " in revises, a revision that is not there; write revises = \"" + first
                        + "\" if you mean that one, or add the missing one's class to the class path");
        for (String command : List.of("upgrade", "history", "heads", "current")) {
            assertThat(project.run(database.url(), command).err())
                    .as(command)
                    .contains(ID + "revision bbbbbbbbbbbb")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aCircleIsShown() {
        revision("RUp", "bbbbbbbbbbbb", "cccccccccccc", "", "");
        revision("ROn", "cccccccccccc", "bbbbbbbbbbbb", "", "");
        revision("RAfter", "dddddddddddd", "cccccccccccc", "", "");

        assertThat(refused())
                .containsExactly(
                        ID + "these revisions come before themselves: bbbbbbbbbbbb (shop.migrations.RUp), which needs"
                                + " cccccccccccc (shop.migrations.ROn), which needs bbbbbbbbbbbb; mend the revises or dependsOn of the one"
                                + " that was written first");
    }

    @Test
    void aRevisionThatRevisesItselfIsACircle() {
        revision("RSelf", "bbbbbbbbbbbb", "bbbbbbbbbbbb", "", "");

        assertThat(refused())
                .singleElement()
                .asString()
                .startsWith(
                        ID + "these revisions come before themselves: bbbbbbbbbbbb (shop.migrations.RSelf), which needs"
                                + " bbbbbbbbbbbb;");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        revision("RMine", "bbbbbbbbbbbb", first, "", "");
        revision("RYours", "bbbbbbbbbbbb", "0000", "", "");
        revision("RSelf", "cccccccccccc", "cccccccccccc", "", "");

        assertThat(refused()).hasSize(3).allMatch(line -> line.startsWith(ID));
        assertThat(project.run(database.url(), "history").err()).contains("(lintel check tells 2 more)");
    }

    @Test
    void twoHeadsAreToldWithTheRevisionThatJoinsThem() {
        revision("RMine", "bbbbbbbbbbbb", first, "", "");
        revision("RYours", "cccccccccccc", first, "", "");

        assertThat(refused())
                .containsExactly(
                        ID + "there are several heads, so no order among them: bbbbbbbbbbbb (shop.migrations.RMine) and"
                                + " cccccccccccc (shop.migrations.RYours); write a revision that joins them, @Revision(revises ="
                                + " {\"bbbbbbbbbbbb\", \"cccccccccccc\"}), or let one of them revise the other");
        assertThat(project.run(database.url(), "upgrade", "head").err()).contains(ID + "there are several heads");

        revision("RJoin", "dddddddddddd", "bbbbbbbbbbbb\", \"cccccccccccc", "", "");
        lockAt("dddddddddddd");
        assertThat(project.check(database.url()).out()).endsWith("revisions, lock and model are one\n");
    }

    @Test
    void anEmptyDowngradeIsToldUnlessThereIsNothingToUndo() {
        revision("RFill", "bbbbbbbbbbbb", first, "op.sql(\"SELECT 1\");", "");
        lockAt("bbbbbbbbbbbb");

        assertThat(refused())
                .singleElement()
                .asString()
                .startsWith(ID + "revision bbbbbbbbbbbb (shop.migrations.RFill) has an empty downgrade(), so that")
                .contains("op.irreversible(\"why\")");

        for (String back : List.of(
                "op.irreversible(\"the old values are gone\");",
                "op.run(\"nothing to undo\", connection -> {});",
                "op.sql(\"SELECT 2\");")) {
            revision("RFill", "bbbbbbbbbbbb", first, "op.sql(\"SELECT 1\");", back);
            assertThat(compileAndCheck().out()).as(back).endsWith("revisions, lock and model are one\n");
        }
    }

    private void revision(String name, String id, String revises, String upgrade, String downgrade) {
        project.file("java/shop/migrations/" + name + ".java", """
                package shop.migrations;
                import dev.lintel.runtime.migration.*;
                @Revision(id = "%s", revises = {"%s"}, message = "by hand")
                final class %s implements Migration {
                    @Override public void upgrade(Operations op) { %s }
                    @Override public void downgrade(Operations op) { %s }
                }
                """.formatted(id, revises, name, upgrade, downgrade));
    }

    private void lockAt(String head) {
        project.file(
                "resources/META-INF/lintel/schema.lock",
                Project.read(project.lock()).replace(first, head));
        assertThat(project.compile()).doesNotContain("error:");
    }

    private Run compileAndCheck() {
        assertThat(project.compile()).doesNotContain("error:");
        return project.check(database.url());
    }

    private List<String> refused() {
        Run run = compileAndCheck();
        assertThat(run.exit()).isEqualTo(1);
        return (run.out() + run.err()).lines().toList();
    }
}
