package dev.lintel.runtime.command.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        Evolution evolution = Evolution.of(major, seed);
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
}
