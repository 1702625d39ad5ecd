package dev.lintel.schema.hazard.dropcascade;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** CASCADE drops what nobody has named. */
public final class DropCascade implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("drop-cascade", Level.ERROR, "CASCADE drops what nobody has named");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        boolean isCascade = statement instanceof SqlStatement.Drop drop
                && drop.cascade()
                && !(drop.kind() == ObjectKind.TABLE && drop.names().stream().allMatch(context::isNew));
        boolean isOfPart =
                context.used(statement, AlterAction.DropColumn.class).anyMatch(AlterAction.DropColumn::cascade)
                        || context.used(statement, AlterAction.DropConstraint.class)
                                .anyMatch(AlterAction.DropConstraint::cascade);
        return isCascade || isOfPart
                ? List.of(new Danger(
                        "CASCADE drops all that depends on it, views, foreign keys, columns, and says so in notices only",
                        "a statement for each object that is to go, and no CASCADE"))
                : List.of();
    }
}
