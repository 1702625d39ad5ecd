package dev.lintel.schema.hazard.dropforeignkey;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A foreign key is dropped. */
public final class DropForeignKey implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("drop-foreign-key", Level.ACKNOWLEDGE, "a foreign key is dropped");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.DropConstraint.class)
                .flatMap(
                        d -> context.table(Context.tableOf(statement)).stream()
                                .flatMap(t -> t.foreignKeys().stream())
                                .filter(k -> k.name().equals(d.name()))
                                .map(
                                        k -> new Danger(
                                                "nothing keeps " + k.table() + " and " + Context.tableOf(statement)
                                                        + " in step any more, and both are locked for a moment",
                                                "op.dropForeignKey(…), which locks the referenced table first, as the application does")))
                .toList();
    }
}
