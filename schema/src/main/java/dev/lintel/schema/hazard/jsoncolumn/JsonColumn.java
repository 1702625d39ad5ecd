package dev.lintel.schema.hazard.jsoncolumn;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ColumnDefinition;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** A column of type json. */
public final class JsonColumn implements Hazard {

    private static final HazardInfo INFO = new HazardInfo("json-column", Level.WARNING, "a column of type json");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        Stream<ColumnDefinition> columns = statement instanceof SqlStatement.CreateTable create
                ? create.columns().stream()
                : statement.actions(AlterAction.AddColumn.class).map(AlterAction.AddColumn::column);
        return columns.filter(c -> c.type().filter(t -> t.sql().equals("json")).isPresent())
                .map(c -> new Danger(
                        "column " + c.name()
                                + " is json, which has no equality: DISTINCT, GROUP BY and UNION fail on it",
                        "jsonb"))
                .toList();
    }
}
