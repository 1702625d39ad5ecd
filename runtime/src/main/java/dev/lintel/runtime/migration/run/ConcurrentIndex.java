package dev.lintel.runtime.migration.run;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * An index that is built concurrently: a build that is stopped leaves it there, invalid (PostgreSQL manual, CREATE INDEX).
 *
 * @param table the one that it is on: another table's index of that name is none of ours
 */
record ConcurrentIndex(Connection connection, QualifiedName table, Identifier name) {

    boolean isValid() throws SQLException {
        return named(true).isPresent();
    }

    void dropIfInvalid() throws SQLException {
        Optional<String> invalid = named(false);
        if (invalid.isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP INDEX CONCURRENTLY IF EXISTS " + invalid.get());
            }
        }
    }

    /** Its name with its schema, as SQL writes it, if it is there in that state. */
    private Optional<String> named(boolean valid) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT format('%I.%I', n.nspname, c.relname)
                FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE i.indrelid = to_regclass(?) AND c.relname = ? AND i.indisvalid = ?""")) {
            query.setString(1, table.quoted());
            query.setString(2, name.value());
            query.setBoolean(3, valid);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
