package dev.lintel.schema.hazard.truncate;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A table is emptied. */
public final class Truncate implements Hazard {

    private static final HazardInfo INFO = new HazardInfo("truncate", Level.ACKNOWLEDGE, "a table is emptied");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.Truncate truncate
                ? truncate.tables().stream()
                        .filter(t -> !context.isNew(t))
                        .limit(1)
                        .map(t -> new Danger(
                                "all rows of " + t
                                        + (truncate.cascade() ? ", and of every table that references it," : "")
                                        + " go, and nothing brings them back",
                                "op.destructive(\"why\", d -> d.sql(\"TRUNCATE " + t + "\")), without CASCADE"))
                        .toList()
                : List.of();
    }
}
