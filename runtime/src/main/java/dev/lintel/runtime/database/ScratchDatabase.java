package dev.lintel.runtime.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** An empty database that is made for one use and dropped at its end. */
public final class ScratchDatabase implements AutoCloseable {

    private final Database server;
    private final Database database;
    private final String name;

    private ScratchDatabase(Database server, Database database, String name) {
        this.server = server;
        this.database = database;
        this.name = name;
    }

    /**
     * Makes one on the server of a database, whose user needs the right to.
     *
     * @throws SQLException if the server refuses or cannot be reached
     */
    public static ScratchDatabase on(Database server) throws SQLException {
        String name = "lintel_scratch_" + UUID.randomUUID().toString().replace("-", "");
        // template0: what an administrator put into template1 would be taken for something that the revisions left
        // behind.
        execute(server, "CREATE DATABASE " + name + " TEMPLATE template0");
        return new ScratchDatabase(server, server.sibling(name), name);
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() throws SQLException {
        execute(server, "DROP DATABASE " + name + " WITH (FORCE)");
    }

    private static void execute(Database server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
