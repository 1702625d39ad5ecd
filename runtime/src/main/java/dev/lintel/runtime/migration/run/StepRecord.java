package dev.lintel.runtime.migration.run;

import java.sql.SQLException;
import java.time.Duration;

/** Writes what becomes of a step to Lintel's tables. */
interface StepRecord {

    /** A step outside a transaction is about to begin. */
    void begins() throws SQLException;

    /** In the transaction of the step, if it has one. */
    void done(Duration took) throws SQLException;
}
