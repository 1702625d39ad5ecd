package dev.lintel.schema.hazard.dropnotnull;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A column that was NOT NULL may be NULL from now on. */
public final class DropNotNull implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("drop-not-null", Level.WARNING, "a column that was NOT NULL may be NULL from now on");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.DropNotNull.class)
                .map(d -> new Danger(
                        "readers of column " + d.column()
                                + " may meet NULL from now on, code that is running among them",
                        "make sure that nothing reads it into a primitive; op.setNotNull(…) leads back"))
                .toList();
    }
}
