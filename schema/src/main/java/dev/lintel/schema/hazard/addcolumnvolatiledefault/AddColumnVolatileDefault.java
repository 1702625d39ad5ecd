package dev.lintel.schema.hazard.addcolumnvolatiledefault;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.Volatility;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ColumnDefinition;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Locale;

/** A column is added whose default differs from row to row. */
public final class AddColumnVolatileDefault implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "add-column-volatile-default", Level.ERROR, "a column is added whose default differs from row to row");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddColumn.class)
                .map(AlterAction.AddColumn::column)
                .filter(c -> c.defaultValue().filter(Volatility::isVolatile).isPresent())
                .filter(c -> c.defaultValue()
                                .filter(d -> d.mentions(Identifier.of("nextval")))
                                .isEmpty()
                        && !isSequence(c))
                .map(
                        c -> new Danger(
                                "the default of column " + c.name()
                                        + " is computed for each row, so that the whole table and its indexes"
                                        + " are written anew while nobody can use it",
                                "op.addColumn(…), which adds the column, sets the default for new rows, and fills old ones in batches"))
                .toList();
    }

    /** Numbers from a sequence are another hazard. */
    private static boolean isSequence(ColumnDefinition column) {
        return column.defaultValue()
                .orElseThrow()
                .sql()
                .toLowerCase(Locale.ROOT)
                .contains("nextval(");
    }
}
