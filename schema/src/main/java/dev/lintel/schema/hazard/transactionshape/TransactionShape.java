package dev.lintel.schema.hazard.transactionshape;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A step begins or ends transactions itself. */
public final class TransactionShape implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("transaction-shape", Level.ERROR, "a step begins or ends transactions itself");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        boolean isNested = statement instanceof SqlStatement.Begin && context.isInTransaction();
        boolean isEnd = statement instanceof SqlStatement.End;
        return isNested || isEnd
                ? List.of(
                        new Danger(
                                isNested
                                        ? "BEGIN inside a transaction does nothing but warn"
                                        : "COMMIT or ROLLBACK ends a transaction that it has not begun, so that the step and its"
                                                + " record are no longer committed together",
                                "leave it out; each op.sql is a transaction of its own, op.transaction(…) makes one of several"))
                : List.of();
    }
}
