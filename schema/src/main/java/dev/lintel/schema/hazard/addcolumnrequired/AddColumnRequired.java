package dev.lintel.schema.hazard.addcolumnrequired;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ColumnDefinition;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A column is added that is NOT NULL and has no default. */
public final class AddColumnRequired implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("add-column-required", Level.ERROR, "a column is added that is NOT NULL and has no default");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddColumn.class)
                .map(AlterAction.AddColumn::column)
                .filter(c -> c.notNull() && c.defaultValue().isEmpty())
                .filter(c -> c.filled() == ColumnDefinition.Filled.BY_INSERT && !c.isSerial())
                .map(c -> new Danger(
                        "column " + c.name()
                                + " is NOT NULL and has no default: it fails where the table has a row, and the"
                                + " inserts of code that is running fail",
                        "a default, or a column that may be NULL, then op.backfill(…), then op.setNotNull(…)"))
                .toList();
    }
}
