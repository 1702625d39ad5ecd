package dev.lintel.schema.hazard.opaquesql;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** What a statement does cannot be told. */
public final class OpaqueSql implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("opaque-sql", Level.WARNING, "what a statement does cannot be told");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        if (statement instanceof SqlStatement.Unknown unknown) {
            return List.of(new Danger(
                    "this statement cannot be read, so nothing can be said of its locks: " + unknown.why(),
                    "op's own methods, or a statement for each thing that is done"));
        }
        return statement instanceof SqlStatement.Block block && block.definesData()
                ? List.of(new Danger(
                        "the block creates, alters, drops or executes something, and its locks cannot be told",
                        "its statements outside of a block"))
                : List.of();
    }
}
