package dev.lintel.runtime.command.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.command.format.NewFiles.NewFile;
import dev.lintel.runtime.command.input.LockFile;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Schema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that are there already: what comes after them, and whether they belong together. */
class SqlFolderTest {

    @TempDir
    private Path folder;

    @Test
    void flywaysVersionsSortAfterThoseThatAreThere() {
        hand("V1__init.sql");
        hand("old/V12_3__by_hand.sql");
        hand("R__views.sql");

        assertThat(names(new FlywayMigrations(folder)))
                .contains(
                        "V13.1__change_it.sql",
                        "U13.1__change_it.sql",
                        "V13.1__change_it.sql.conf",
                        "V13.2__change_it.sql")
                .doesNotContain("V13.2__change_it.sql.conf");
    }

    @Test
    void twoBranchesThatTakeTheNextVersionHaveOneInCommon() {
        List<String> first = names(new FlywayMigrations(folder));
        NewFiles second = new FlywayMigrations(folder).empty(lock(), lock(), "something else");

        assertThat(first).contains("V1.1__change_it.sql");
        assertThat(second.files().get(0).path().getFileName()).hasToString("V1.1__something_else.sql");
    }

    @Test
    void changelogsSortAfterThoseThatAreThere() {
        hand("0009-by-hand.sql");

        assertThat(names(new LiquibaseChangelogs(folder)))
                .singleElement()
                .asString()
                .matches("0010-\\w{12}-change-it.sql");
    }

    @Test
    void changelogThatWouldRunTooEarlyIsRefused() {
        hand("changelog-1.sql");

        assertThatThrownBy(() -> names(new LiquibaseChangelogs(folder)))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("changelog-1.sql would run after 0001-")
                .hasMessageContaining("a folder of their own");
    }

    @Test
    void headIsTheRevisionThatNoOtherRevises() {
        FlywayMigrations flyway = new FlywayMigrations(folder);
        assertThat(flyway.heads()).isEmpty();

        NewFiles first = write(flyway.empty(lock(), lock(), "first"));
        NewFiles second = write(flyway.empty(lock(first.id()), lock(), "second"));
        hand("V9__by_hand.sql");

        assertThat(flyway.heads()).containsExactly(second.id());
        flyway.follows(new LockFile(folder.resolve("schema.lock")), lock(second.id()));
        assertThatThrownBy(() -> flyway.follows(new LockFile(folder.resolve("schema.lock")), lock(first.id())))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("is at " + first.id())
                .hasMessageContaining("end at " + second.id());
    }

    @Test
    void formatMayBeAnotherFromNowOn() {
        new FlywayMigrations(folder).follows(new LockFile(folder.resolve("schema.lock")), lock("8c1f2a9d4e77"));
    }

    @Test
    void branchesThatBothHaveARevisionAreTwoHeads() {
        LiquibaseChangelogs liquibase = new LiquibaseChangelogs(folder);
        NewFiles first = liquibase.empty(lock(), lock(), "first");
        NewFiles second = liquibase.empty(lock(), lock(), "second");
        write(first);
        write(second);

        assertThat(liquibase.heads()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThatThrownBy(() -> liquibase.follows(new LockFile(folder.resolve("schema.lock")), lock(first.id())))
                .isInstanceOf(CommandException.class);
    }

    @Test
    void partThatIsMissingIsNamed() {
        FlywayMigrations flyway = new FlywayMigrations(folder);
        write(new NewFiles(
                List.of("x"),
                HardChanges.unique().files(flyway).stream()
                        .filter(file -> !file.path().toString().contains("V1.1__"))
                        .toList(),
                false));

        assertThatThrownBy(flyway::heads)
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("part 1 of 2 of revision ")
                .hasMessageContaining("is missing");
    }

    private static NewFiles write(NewFiles revision) {
        revision.files().forEach(file -> Evolution.put(file, file.text()));
        return revision;
    }

    private static SchemaDocument lock(String... heads) {
        return SchemaDocument.lock(List.of(heads), Schema.EMPTY);
    }

    private static List<String> names(RevisionFormat format) {
        return HardChanges.unique().files(format).stream()
                .map(file -> file.path().getFileName().toString())
                .toList();
    }

    private void hand(String name) {
        Evolution.put(new NewFile(folder.resolve(name), ""), "SELECT 1;\n");
    }
}
