package dev.lintel.runtime.command.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.command.format.NewFiles.NewFile;
import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random changes as Liquibase's changelogs, run by Liquibase: the build runs this test twice, with Liquibase 5 and with Liquibase 4.
 * More seeds: {@code -Dlintel.seeds=500}.
 */
class LiquibaseTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> cases() {
        return Evolution.cases(8);
    }

    @ParameterizedTest(name = "PostgreSQL {0}, seed {1}")
    @MethodSource("cases")
    void changelogLeadsUpAndDownAndUpAgain(int major, long seed) {
        leadsUpAndDownAndUpAgain(Evolution.of(major, seed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.lintel.runtime.command.format.HardChanges#all")
    void hardChangelogLeadsUpAndDownAndUpAgain(String what, Evolution evolution) {
        leadsUpAndDownAndUpAgain(evolution);
    }

    private void leadsUpAndDownAndUpAgain(Evolution evolution) {
        evolution.write(new LiquibaseChangelogs(folder.resolve("changelog")));
        Liquibases liquibases = new Liquibases(folder);
        try (TestDatabase database = evolution.database()) {
            liquibases.update(database);
            assertThat(Evolution.catalog(database, Liquibases.RECORDS)).as("up").isEqualTo(evolution.after());
            evolution.forget(database);

            liquibases.rollback(database);
            assertThat(Evolution.catalog(database, Liquibases.RECORDS))
                    .as("down")
                    .isEqualTo(evolution.before());

            liquibases.update(database);
            assertThat(Evolution.catalog(database, Liquibases.RECORDS))
                    .as("up again")
                    .isEqualTo(evolution.after());
        }
    }

    @Test
    void lossWithoutAReasonFailsAndLosesNothing() {
        Evolution evolution = HardChanges.lost();
        Liquibases liquibases = new Liquibases(folder);
        try (TestDatabase database = evolution.database()) {
            List<NewFile> files = evolution.files(new LiquibaseChangelogs(folder.resolve("changelog")));
            files.forEach(file -> Evolution.put(file, file.text()));

            assertThatThrownBy(() -> liquibases.update(database))
                    .hasMessageContaining("this loses data and does not say why: ");
            assertThat(database.rows("SELECT count(note)::text FROM stays")).containsExactly("2");

            files.forEach(file -> assertThat(file.path().toFile().delete()).isTrue());
            evolution.write(new LiquibaseChangelogs(folder.resolve("changelog")));
            liquibases.update(database);
            assertThat(Evolution.catalog(database, Liquibases.RECORDS)).isEqualTo(evolution.after());
        }
    }

    @Test
    void concurrentBuildThatFailedIsBegunAnew() {
        Evolution evolution = HardChanges.unique();
        Liquibases liquibases = new Liquibases(folder);
        evolution.write(new LiquibaseChangelogs(folder.resolve("changelog")));
        try (TestDatabase database = evolution.database()) {
            database.execute("UPDATE stays SET guest_id = 1");
            assertThatThrownBy(() -> liquibases.update(database)).hasMessageContaining("could not create unique index");

            database.execute("UPDATE stays SET guest_id = id");
            liquibases.update(database);

            assertThat(Evolution.catalog(database, Liquibases.RECORDS)).isEqualTo(evolution.after());
        }
    }
}
