package dev.lintel.runtime.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** A step in Java. It runs in a transaction, which is committed together with the record of the step. */
@FunctionalInterface
public interface JavaStep {

    /** Does it on a connection that is in a transaction; it neither commits nor closes it. */
    void run(Connection connection) throws SQLException;
}
