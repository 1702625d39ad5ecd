package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.database.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What Lintel's tables say about a database.
 *
 * @param heads the ids of the revisions that it is at, sorted; empty before the first one
 * @param runs what was done, the oldest first
 */
public record DatabaseState(List<String> heads, List<RecordedRun> runs) {

    public DatabaseState {
        heads = List.copyOf(heads);
        runs = List.copyOf(runs);
    }

    /**
     * Reads it, changes nothing and waits for nobody. A database without Lintel's tables is at no revision.
     *
     * @throws SQLException if the database refuses or cannot be reached
     */
    public static DatabaseState read(ConnectionSource database, RunOptions options) throws SQLException {
        try (Connection connection = database.connect()) {
            RecordTables tables = RecordTables.of(connection, options.schema());
            if (!tables.exist(connection)) {
                return new DatabaseState(List.of(), List.of());
            }
            return new DatabaseState(
                    List.copyOf(new VersionTable(connection, tables).heads()),
                    new HistoryTable(connection, tables).runs());
        }
    }
}
