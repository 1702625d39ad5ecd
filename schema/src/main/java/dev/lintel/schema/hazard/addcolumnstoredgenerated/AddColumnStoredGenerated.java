package dev.lintel.schema.hazard.addcolumnstoredgenerated;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ColumnDefinition;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A stored generated column is added. */
public final class AddColumnStoredGenerated implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("add-column-stored-generated", Level.ERROR, "a stored generated column is added");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context
                .used(statement, AlterAction.AddColumn.class)
                .map(AlterAction.AddColumn::column)
                .filter(c -> c.filled() == ColumnDefinition.Filled.STORED)
                .map(c -> danger("column " + c.name()))
                .findFirst()
                .or(() -> context.used(statement, AlterAction.SetExpression.class)
                        .map(e -> danger("column " + e.column()))
                        .findFirst())
                .stream()
                .toList();
    }

    private static Danger danger(String column) {
        return new Danger(
                column + " is computed for every row, so that the whole table is written anew while nobody can use it",
                "a plain column, a trigger that fills it, and a backfill in batches; on PostgreSQL 18 a VIRTUAL one");
    }
}
