package dev.lintel.runtime.command.format;

import dev.lintel.schema.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Flyway, and the folder that it reads. Its free edition does not undo, so the undo migrations are copied into a second folder under
 * names that make it run them as versioned ones, the last one first.
 */
record Flyways(Path folder) {

    static final String RECORDS = "flyway_records";

    private static final Pattern VERSION = Pattern.compile("U(\\d+)\\.(\\d+)__.*");

    Path migrations() {
        return folder.resolve("migrations");
    }

    /** With the lock that Flyway takes unless it is told otherwise. */
    void migrateWithItsOwnLock(TestDatabase database) {
        FluentConfiguration flyway = configured(database);
        flyway.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(true);
        flyway.load().migrate();
    }

    void migrate(TestDatabase database) {
        configured(database).load().migrate();
    }

    FluentConfiguration configured(TestDatabase database) {
        return flyway(database, migrations());
    }

    private static FluentConfiguration flyway(TestDatabase database, Path files) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(database.url(), "postgres", "")
                .locations("filesystem:" + files)
                .table(RECORDS)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        // As the guide tells teams to: a lock that is held by an open transaction.
        flyway.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
        return flyway;
    }

    void undo(TestDatabase database) {
        database.execute("DROP TABLE " + RECORDS);
        Path undo = folder.resolve("undo");
        try {
            Files.createDirectories(undo);
            List<Path> files = files();
            for (Path file : files) {
                String name = file.getFileName().toString();
                long after =
                        files.stream().filter(f -> version(f) >= version(file)).count();
                Files.copy(file, undo.resolve("V" + after + name.replaceFirst("U[\\d.]+", "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flyway(database, undo).load().migrate();
        database.execute("DROP TABLE " + RECORDS);
    }

    private static double version(Path file) {
        Matcher version = VERSION.matcher(file.getFileName().toString());
        return version.matches() ? Integer.parseInt(version.group(1)) + Integer.parseInt(version.group(2)) / 1e6 : 0;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(migrations())) {
            return files.filter(f -> f.getFileName().toString().startsWith("U")).toList();
        }
    }
}
