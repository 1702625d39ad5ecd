package dev.lintel.schema.hazard.fknotvalidmissing;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;

/** A foreign key is added that checks all rows. */
public final class FkNotValidMissing implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("fk-not-valid-missing", Level.ERROR, "a foreign key is added that checks all rows");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.FOREIGN_KEY && !c.isUnchecked())
                .filter(c -> !context.isPartitioned(Context.tableOf(statement)))
                .map(c -> new Danger(
                        c.title() + " is checked for all rows while writers of both tables wait",
                        "op.addForeignKey(…), which adds it NOT VALID and validates it in a second step"))
                .toList();
    }
}
