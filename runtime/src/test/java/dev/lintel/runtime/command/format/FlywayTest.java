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

/** Random changes as Flyway's migrations, run by Flyway. More seeds: {@code -Dlintel.seeds=500}. */
class FlywayTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> cases() {
        return Evolution.cases(8);
    }

    @ParameterizedTest(name = "PostgreSQL {0}, seed {1}")
    @MethodSource("cases")
    void migrationsLeadUpAndDownAndUpAgain(int major, long seed) {
        leadUpAndDownAndUpAgain(Evolution.of(major, seed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.lintel.runtime.command.format.HardChanges#all")
    void hardMigrationsLeadUpAndDownAndUpAgain(String what, Evolution evolution) {
        leadUpAndDownAndUpAgain(evolution);
    }

    private void leadUpAndDownAndUpAgain(Evolution evolution) {
        Flyways flyways = new Flyways(folder);
        evolution.write(new FlywayMigrations(flyways.migrations()));
        try (TestDatabase database = evolution.database()) {
            flyways.migrate(database);
            assertThat(Evolution.catalog(database, Flyways.RECORDS)).as("up").isEqualTo(evolution.after());
            evolution.forget(database);

            flyways.undo(database);
            assertThat(Evolution.catalog(database, Flyways.RECORDS)).as("down").isEqualTo(evolution.before());

            flyways.migrate(database);
            assertThat(Evolution.catalog(database, Flyways.RECORDS))
                    .as("up again")
                    .isEqualTo(evolution.after());
        }
    }

    @Test
    void lossWithoutAReasonFailsAndLosesNothing() {
        Evolution evolution = HardChanges.lost();
        Flyways flyways = new Flyways(folder);
        try (TestDatabase database = evolution.database()) {
            List<NewFile> files = evolution.files(new FlywayMigrations(flyways.migrations()));
            files.forEach(file -> Evolution.put(file, file.text()));

            assertThatThrownBy(() -> flyways.migrate(database))
                    .hasMessageContaining("this loses data and does not say why: ");
            assertThat(database.rows("SELECT count(note)::text FROM stays")).containsExactly("2");

            files.forEach(file -> assertThat(file.path().toFile().delete()).isTrue());
            evolution.write(new FlywayMigrations(flyways.migrations()));
            flyways.migrate(database);
            assertThat(Evolution.catalog(database, Flyways.RECORDS)).isEqualTo(evolution.after());
        }
    }

    @Test
    void concurrentBuildThatFailedIsBegunAnew() {
        Evolution evolution = HardChanges.unique();
        Flyways flyways = new Flyways(folder);
        evolution.write(new FlywayMigrations(flyways.migrations()));
        try (TestDatabase database = evolution.database()) {
            database.execute("UPDATE stays SET guest_id = 1");
            assertThatThrownBy(() -> flyways.migrate(database)).hasMessageContaining("could not create unique index");

            database.execute("UPDATE stays SET guest_id = id");
            flyways.configured(database).load().repair();
            flyways.migrate(database);

            assertThat(Evolution.catalog(database, Flyways.RECORDS)).isEqualTo(evolution.after());
        }
    }

    @Test
    void concurrentBuildThatWouldWaitForFlywaysLockFails() {
        Evolution evolution = HardChanges.unique();
        Flyways flyways = new Flyways(folder);
        evolution.write(new FlywayMigrations(flyways.migrations()));
        try (TestDatabase database = evolution.database()) {
            assertThatThrownBy(() -> flyways.migrateWithItsOwnLock(database))
                    .hasMessageContaining("Set flyway.postgresql.transactional.lock=false");
        }
    }
}
