package dev.lintel.schema.hazard.enumvalueposition;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A value is added to an enum without its place. */
public final class EnumValuePosition implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("enum-value-position", Level.WARNING, "a value is added to an enum without its place");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.AddEnumValue added && !added.placed()
                ? List.of(new Danger(
                        "'" + added.label() + "' becomes the last value of " + added.type()
                                + "; ORDER BY and < go by the order of the values, and no statement moves it later",
                        "BEFORE or AFTER another value; op.addEnumValueBefore(…)"))
                : List.of();
    }
}
