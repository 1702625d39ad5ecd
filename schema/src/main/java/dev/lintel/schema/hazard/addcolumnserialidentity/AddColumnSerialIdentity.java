package dev.lintel.schema.hazard.addcolumnserialidentity;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ColumnDefinition;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Locale;

/** A column is added that is numbered row by row. */
public final class AddColumnSerialIdentity implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("add-column-serial-identity", Level.ERROR, "a column is added that is numbered row by row");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddColumn.class)
                .map(AlterAction.AddColumn::column)
                .filter(c -> c.isSerial()
                        || c.filled() == ColumnDefinition.Filled.BY_IDENTITY
                        || c.defaultValue()
                                .filter(d -> d.sql().toLowerCase(Locale.ROOT).contains("nextval("))
                                .isPresent())
                .map(c -> new Danger(
                        "each row gets a number of its own for column " + c.name()
                                + ", so that the whole table is written anew while nobody can use it",
                        "a column that may be NULL, a sequence as its default, a backfill in batches, then op.setNotNull(…) and"
                                + " op.addIdentity(…)"))
                .toList();
    }
}
