package dev.lintel.schema.hazard.multistatementcall;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** Several statements are sent in one call outside a transaction. */
public final class MultiStatementCall implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "multi-statement-call", Level.ERROR, "several statements are sent in one call outside a transaction");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.sent() > 1
                ? List.of(new Danger(
                        context.sent()
                                + " statements are sent in one call, which PostgreSQL runs as one transaction: what may not be in"
                                + " one fails, and what the first has done is undone when the second fails",
                        "op.autocommit(…) for each"))
                : List.of();
    }
}
