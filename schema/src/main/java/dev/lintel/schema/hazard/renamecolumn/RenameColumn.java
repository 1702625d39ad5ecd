package dev.lintel.schema.hazard.renamecolumn;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A column gets another name at once. */
public final class RenameColumn implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("rename-column", Level.ACKNOWLEDGE, "a column gets another name at once");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.RenameColumn.class)
                .map(r -> new Danger(
                        "code that is running still says " + r.from() + ", and fails from this moment on",
                        "a new column that a trigger keeps equal, and the old one dropped when no old process is left;"
                                + " op.renameColumn(…) where the application is stopped"))
                .toList();
    }
}
