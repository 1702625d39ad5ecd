package dev.lintel.schema.hazard.dropprimarykey;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A primary key is dropped. */
public final class DropPrimaryKey implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("drop-primary-key", Level.ACKNOWLEDGE, "a primary key is dropped");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.DropConstraint.class)
                .filter(d -> isPrimaryKey(context, Context.tableOf(statement), d.name()))
                .map(d -> new Danger(
                        "without its primary key " + Context.tableOf(statement)
                                + " has no replica identity: where it is published, each UPDATE and DELETE fails",
                        "one statement that drops it and adds the new one USING INDEX"))
                .toList();
    }

    /** By the schema; where it is not known, by PostgreSQL's own name for it, or by Lintel's. */
    private static boolean isPrimaryKey(Context context, QualifiedName table, Identifier name) {
        return context.table(table)
                .map(t -> t.primaryKey().filter(k -> k.name().equals(name)).isPresent())
                .orElseGet(() -> name.value().equals(table.name() + "_pkey")
                        || name.value().equals("pk_" + table.name()));
    }
}
