package dev.lintel.runtime.catalog;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;

/**
 * A connection for as long as it is read. All that is done meanwhile happens in one transaction and is undone at the end: in one
 * of its own where the connection commits each statement, else up to a savepoint of the caller's.
 *
 * <p>The server prints a name without its schema where the {@code search_path} finds it. So that the same catalog gives the
 * same text whatever the path of the connection, it is read with a path of one schema only, the first of the connection's own.
 */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final PostgresVersion version;
    private final Optional<Savepoint> savepoint;
    private final String path;
    private final Identifier home;

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.version = new PostgresVersion(connection.getMetaData().getDatabaseMajorVersion());
        if (connection.getAutoCommit()) {
            savepoint = Optional.empty();
            connection.setAutoCommit(false);
        } else {
            savepoint = Optional.of(connection.setSavepoint());
        }
        try {
            if (savepoint.isEmpty()) {
                // One snapshot for all queries, so that a migration that runs meanwhile is seen before or after it.
                execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            }
            path = value("SELECT current_setting('search_path')");
            home = Identifier.of(Optional.ofNullable(value("SELECT current_schema()"))
                    .orElseThrow(() -> new CatalogException("the search_path of this connection (" + path
                            + ") names no schema that is there and that its user may use; create the schema, or name another with"
                            + " ?currentSchema=… in the URL")));
            usePath(home.quoted());
        } catch (SQLException | RuntimeException e) {
            undo();
            throw e;
        }
    }

    static Session open(Connection connection) throws SQLException {
        return new Session(connection);
    }

    Connection connection() {
        return connection;
    }

    PostgresVersion version() {
        return version;
    }

    /** The schema of names that name none. */
    Identifier home() {
        return home;
    }

    /** Lets names be found as they are when the connection is used otherwise. */
    void useOwnPath() throws SQLException {
        usePath(path.isBlank() ? "\"\"" : path);
    }

    void useHomePath() throws SQLException {
        usePath(home.quoted());
    }

    /** Temporary objects come last, so that none is taken for a live one of the same name. */
    private void usePath(String schemas) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT set_config('search_path', ?, true)")) {
            statement.setString(1, schemas + ", pg_temp");
            statement.execute();
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private void undo() throws SQLException {
        if (savepoint.isPresent()) {
            connection.rollback(savepoint.get());
            connection.releaseSavepoint(savepoint.get());
        } else {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        undo();
    }
}
