package dev.lintel.runtime.migration.run;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Lintel's own tables: {@code lintel_version}, a row for each head that a database is at, and {@code lintel_history}, a row for
 * each time that a revision was applied or undone.
 *
 * @param schema where they are; empty in SQL that is written for a database that nobody has looked at
 */
public record RecordTables(Optional<Identifier> schema) {

    private static final Identifier VERSION = Identifier.of("lintel_version");
    private static final Identifier HISTORY = Identifier.of("lintel_history");

    /**
     * The schema that somebody asked for, else the one of the {@code search_path} that has them, else its first.
     *
     * @throws RunException if there is none
     */
    static RecordTables of(Connection connection, Optional<Identifier> asked) throws SQLException {
        if (asked.isPresent()) {
            return new RecordTables(asked);
        }
        // A revision may make a schema that comes first in the search_path: the tables are where they were made.
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce((SELECT nspname FROM pg_class"
                        + " JOIN pg_namespace n ON n.oid = relnamespace WHERE pg_class.oid = to_regclass('lintel_version')),"
                        + " current_schema())")) {
            String found = row.next() ? row.getString(1) : null;
            if (found == null) {
                throw new RunException(
                        "no schema of the search_path exists; make one, or name one with --records-schema");
            }
            return new RecordTables(Optional.of(Identifier.of(found)));
        }
    }

    /** As it stands in SQL. */
    public String version() {
        return new QualifiedName(schema, VERSION).quoted();
    }

    /** As it stands in SQL. */
    public String history() {
        return new QualifiedName(schema, HISTORY).quoted();
    }

    boolean exist(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
            query.setString(1, history());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Makes what is missing. Where all are there it asks for no right to make anything. */
    void create(Connection connection, boolean withSchema) throws SQLException {
        if (exist(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            if (withSchema) {
                createSchema(connection, statement);
            }
            for (String sql : creation()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new SQLException(
                    "Lintel's tables cannot be made in schema "
                            + schema.map(Identifier::quoted).orElse("public")
                            + " (--records-schema names another one): " + e.getMessage(),
                    e.getSQLState(),
                    e);
        }
    }

    private void createSchema(Connection connection, Statement statement) throws SQLException {
        String name = schema.orElseThrow().quoted();
        try (PreparedStatement query = connection.prepareStatement("SELECT to_regnamespace(?) IS NOT NULL")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                if (row.next() && row.getBoolean(1)) {
                    return;
                }
            }
        }
        statement.execute("CREATE SCHEMA " + name);
    }

    /** The statements that make them, as often as one likes; the last one makes the history. */
    public List<String> creation() {
        String version = "CREATE TABLE IF NOT EXISTS " + version()
                + " (revision text NOT NULL, CONSTRAINT pk_lintel_version PRIMARY KEY (revision))";
        String history = "CREATE TABLE IF NOT EXISTS " + history() + """
                 (
                    id bigint GENERATED ALWAYS AS IDENTITY,
                    revision text NOT NULL,
                    message text NOT NULL,
                    direction text NOT NULL,
                    outcome text NOT NULL DEFAULT 'running',
                    error text,
                    steps integer NOT NULL,
                    step_hashes text[] NOT NULL DEFAULT '{}',
                    begun_hash text,
                    attempts integer NOT NULL DEFAULT 1,
                    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
                    finished_at timestamptz,
                    millis bigint NOT NULL DEFAULT 0,
                    CONSTRAINT pk_lintel_history PRIMARY KEY (id)
                )""";
        return List.of(version, history);
    }
}
