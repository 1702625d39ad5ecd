package dev.lintel.benchmarks;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate's way to a schema without a database: it starts over the compiled entities and writes the DDL that it would run. */
final class OfflineExport {

    private OfflineExport() {}

    /** Writes {@code hibernate.sql} beside the classes. */
    static void run(Path classes) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                            .applyClassLoader(loader)
                            .build())
                    .applySetting(AvailableSettings.DIALECT, "org.hibernate.dialect.PostgreSQLDialect")
                    .applySetting(AvailableSettings.ALLOW_METADATA_ON_BOOT, false)
                    .build();
            try {
                MetadataSources sources = new MetadataSources(registry);
                names(classes).forEach(sources::addAnnotatedClassName);
                Map<String, Object> settings = Map.of(
                        AvailableSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION,
                        "create",
                        AvailableSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET,
                        classes.resolve("hibernate.sql").toString());
                SchemaManagementToolCoordinator.process(sources.buildMetadata(), registry, settings, drop -> {});
            } finally {
                StandardServiceRegistryBuilder.destroy(registry);
            }
        }
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}
