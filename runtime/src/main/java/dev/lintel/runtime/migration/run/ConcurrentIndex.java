package dev.lintel.runtime.migration.run;

import dev.lintel.schema.name.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An index that is built concurrently: a build that is stopped leaves it there, invalid (PostgreSQL manual, CREATE INDEX). */
final class ConcurrentIndex {

    /** How the catalog has it. */
    enum State {
        MISSING,
        INVALID,
        VALID
    }

    private final Connection connection;
    private final QualifiedName name;

    ConcurrentIndex(Connection connection, QualifiedName name) {
        this.connection = connection;
        this.name = name;
    }

    State state() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(?)")) {
            query.setString(1, name.quoted());
            try (ResultSet row = query.executeQuery()) {
                return !row.next() ? State.MISSING : row.getBoolean(1) ? State.VALID : State.INVALID;
            }
        }
    }

    void dropIfInvalid() throws SQLException {
        if (state() == State.INVALID) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP INDEX CONCURRENTLY IF EXISTS " + name.quoted());
            }
        }
    }
}
