package dev.lintel.runtime.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to a PostgreSQL come from: a {@link Database}, or {@code dataSource::getConnection} of an application. */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * A connection of its own, which the caller closes.
     *
     * @throws SQLException if the database refuses or cannot be reached
     */
    Connection connect() throws SQLException;
}
