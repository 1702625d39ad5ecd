package dev.lintel.schema.hazard.invalidindexhidden;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A failed build of an index is taken for a finished one. */
public final class InvalidIndexHidden implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "invalid-index-hidden", Level.ERROR, "a failed build of an index is taken for a finished one");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.CreateIndex index
                        && index.concurrently()
                        && (index.ifNotExists() || index.name().isEmpty())
                ? List.of(new Danger(
                        index.ifNotExists()
                                ? "IF NOT EXISTS passes over the invalid index that a failed build leaves behind"
                                : "an index without a name cannot be found again when its build fails",
                        "a name, and DROP INDEX CONCURRENTLY IF EXISTS before it; op.createIndex(…) does both"))
                : List.of();
    }
}
