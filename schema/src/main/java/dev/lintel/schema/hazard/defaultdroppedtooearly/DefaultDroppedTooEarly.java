package dev.lintel.schema.hazard.defaultdroppedtooearly;

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

/** A NOT NULL column loses its default in the revision that adds it. */
public final class DefaultDroppedTooEarly implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "default-dropped-too-early",
            Level.ERROR,
            "a NOT NULL column loses its default in the revision that adds it");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.DropDefault.class)
                .filter(d -> isNewAndRequired(context, Context.tableOf(statement), d.column()))
                .map(d -> new Danger(
                        "code that is running does not know column " + d.column()
                                + ", which is NOT NULL: without the default each of its INSERTs fails",
                        "op.dropDefault(…) in a later revision, after the last process of the old code is gone"))
                .toList();
    }

    private static boolean isNewAndRequired(Context context, QualifiedName table, Identifier column) {
        return context.said()
                .all()
                .filter(s -> Context.isOf(s, table))
                .flatMap(s -> s.actions(AlterAction.AddColumn.class))
                .map(AlterAction.AddColumn::column)
                .anyMatch(c -> c.name().equals(column) && c.notNull());
    }
}
