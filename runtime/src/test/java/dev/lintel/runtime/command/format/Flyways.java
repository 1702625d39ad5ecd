package dev.lintel.runtime.command.format;

import dev.lintel.schema.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    Path migrations() {
        return folder.resolve("migrations");
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
                int part = Integer.parseInt(name.replaceFirst("U\\d+\\.(\\d+)__.*", "$1"));
                String reversed = "V" + (files.size() - part + 1) + name.replaceFirst("U[\\d.]+", "");
                Files.copy(file, undo.resolve(reversed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flyway(database, undo).load().migrate();
        database.execute("DROP TABLE " + RECORDS);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(migrations())) {
            return files.filter(f -> f.getFileName().toString().startsWith("U")).toList();
        }
    }
}
