package dev.lintel.runtime.command.input;

import dev.lintel.runtime.database.Address;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.EmbeddedServer;
import dev.lintel.runtime.database.ScratchDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Which database is meant.
 *
 * @param embedded a PostgreSQL of its own, for this run only
 * @param environment the variables that libpq reads too
 */
public record DatabaseInput(
        Optional<String> url,
        Optional<String> user,
        Optional<String> password,
        boolean embedded,
        Map<String, String> environment) {

    public DatabaseInput {
        environment = Map.copyOf(environment);
    }

    /** A database that is open for use, and what has to be closed after it. */
    public record Open(Database database, Closing closing) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            closing.close();
        }
    }

    /** What ends the life of a database that lives for one run only. */
    public interface Closing {
        void close() throws SQLException;
    }

    /** @throws dev.lintel.runtime.database.AddressException if it is not known which, or none can be started */
    public Open open() {
        if (embedded) {
            EmbeddedServer server = EmbeddedServer.start();
            return new Open(server.database(), server::close);
        }
        return new Open(new Address(url, user, password, environment).database(), () -> {});
    }

    /**
     * An empty database that is gone afterwards: of an embedded server, or beside the one that is named.
     *
     * @throws SQLException if the server refuses to make one or cannot be reached
     */
    public Open scratch() throws SQLException {
        if (embedded) {
            return open();
        }
        ScratchDatabase scratch = ScratchDatabase.on(new Address(url, user, password, environment).database());
        return new Open(scratch.database(), scratch::close);
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return embedded ? "an embedded PostgreSQL" : "the database";
    }
}
