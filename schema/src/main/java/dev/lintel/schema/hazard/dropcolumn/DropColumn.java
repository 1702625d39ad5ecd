package dev.lintel.schema.hazard.dropcolumn;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A column is dropped with its values. */
public final class DropColumn implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("drop-column", Level.ACKNOWLEDGE, "a column is dropped with its values");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.DropColumn.class)
                .map(d -> new Danger(
                        "column " + d.column() + " goes with its values, and code that is running still reads it",
                        "op.destructive(\"why\", d -> d.dropColumn(\"" + Context.tableOf(statement) + "\", \""
                                + d.column() + "\")), in a revision that runs when no process of the old code is left"))
                .toList();
    }
}
