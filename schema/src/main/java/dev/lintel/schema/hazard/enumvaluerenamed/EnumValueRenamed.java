package dev.lintel.schema.hazard.enumvaluerenamed;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A value of an enum gets another name at once. */
public final class EnumValueRenamed implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("enum-value-renamed", Level.ACKNOWLEDGE, "a value of an enum gets another name at once");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.RenameEnumValue renamed
                ? List.of(new Danger(
                        "code that is running still reads and writes '" + renamed.from()
                                + "', and fails from this moment on",
                        "add '" + renamed.to() + "', fill it in batches, and keep '" + renamed.from()
                                + "' until no old process is left"))
                : List.of();
    }
}
