package dev.lintel.schema.hazard.changedefault;

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
import java.util.stream.Stream;

/** A column gets another default, also for code that is running. */
public final class ChangeDefault implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "change-default", Level.WARNING, "a column gets another default, also for code that is running");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        boolean isNewColumn = Stream.concat(
                        context.used(statement, AlterAction.SetDefault.class).map(AlterAction.SetDefault::column),
                        context.used(statement, AlterAction.DropDefault.class).map(AlterAction.DropDefault::column))
                .allMatch(c -> isAdded(context, Context.tableOf(statement), c));
        return isNewColumn
                ? List.of()
                : List.of(new Danger(
                        "code that is running and leaves the column out gets another value, or none, from now on; rows that are"
                                + " there keep theirs",
                        "a default that widens before the new code starts, one that goes after the old code is gone"));
    }

    /** To add a column and to give it a default afterwards is how old rows are spared a volatile one. */
    private static boolean isAdded(Context context, QualifiedName table, Identifier column) {
        return context.said()
                .all()
                .filter(s -> Context.isOf(s, table))
                .flatMap(s -> s.actions(AlterAction.AddColumn.class))
                .anyMatch(a -> a.column().name().equals(column));
    }
}
