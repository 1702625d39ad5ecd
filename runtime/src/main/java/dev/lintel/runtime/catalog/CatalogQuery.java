package dev.lintel.runtime.catalog;

import dev.lintel.schema.op.PostgresVersion;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads all objects of one kind with one query, and puts each where it belongs. */
interface CatalogQuery {

    /** The query. Its one parameter is an array of the oids of schemas, or of tables. */
    String sql(PostgresVersion version);

    /** Takes one row. */
    void row(ResultSet row, Draft draft) throws SQLException;

    /** Runs the query and takes its rows. */
    default void read(Connection connection, Long[] oids, Draft draft) throws SQLException {
        Array array = connection.createArrayOf("oid", oids);
        try (PreparedStatement statement = connection.prepareStatement(sql(draft.version()))) {
            statement.setArray(1, array);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    row(row, draft);
                }
            }
        } finally {
            array.free();
        }
    }

    /** A column that may be NULL. */
    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /**
     * What the server prints of an object. It prints nothing where another session has dropped the object since this transaction took
     * its snapshot.
     */
    static String printed(ResultSet row, String column) throws SQLException {
        return optional(row, column)
                .orElseThrow(() -> new CatalogException(
                        "somebody changed the schema while it was read; wait for the migration to end and try again"));
    }

    /** A {@code text[]}; empty for NULL. */
    static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
