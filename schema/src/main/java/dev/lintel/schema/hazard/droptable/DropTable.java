package dev.lintel.schema.hazard.droptable;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A table is dropped with its rows. */
public final class DropTable implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("drop-table", Level.ACKNOWLEDGE, "a table is dropped with its rows");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.Drop drop && drop.kind() == ObjectKind.TABLE
                ? drop.names().stream()
                        .filter(n -> !context.isNew(n))
                        .map(n -> new Danger(
                                "table " + n + " goes with its rows, and code that is running still reads it",
                                "op.destructive(\"why\", d -> d.dropTable(\"" + n
                                        + "\")), in a revision that runs when no process of the old code is left"))
                        .toList()
                : List.of();
    }
}
