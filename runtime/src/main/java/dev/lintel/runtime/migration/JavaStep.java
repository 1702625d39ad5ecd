package dev.lintel.runtime.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** A step in Java. It runs in a transaction, which is committed together with the record of the step. */
@FunctionalInterface
public interface JavaStep {

    /**
     * Does it on a connection that is in a transaction; it neither commits nor closes it. It is done again when it did not get
     * its locks, or when it was stopped before the commit: what it does elsewhere has to bear that.
     */
    void run(Connection connection) throws SQLException;
}
