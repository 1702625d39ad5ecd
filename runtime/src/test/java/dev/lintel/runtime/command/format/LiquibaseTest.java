package dev.lintel.runtime.command.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        Evolution evolution = Evolution.of(major, seed);
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
}
