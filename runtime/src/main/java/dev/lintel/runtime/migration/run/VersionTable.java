package dev.lintel.runtime.migration.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code lintel_version}: the heads that a database is at. */
final class VersionTable {

    private final Connection connection;
    private final RecordTables tables;

    VersionTable(Connection connection, RecordTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    SortedSet<String> heads() throws SQLException {
        SortedSet<String> heads = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT revision FROM " + tables.version())) {
            while (rows.next()) {
                heads.add(rows.getString(1));
            }
        }
        return heads;
    }

    /** Writes the heads anew. */
    void moveTo(Collection<String> heads) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + tables.version());
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + tables.version() + " (revision) VALUES (?)")) {
            for (String head : heads) {
                insert.setString(1, head);
                insert.executeUpdate();
            }
        }
    }
}
