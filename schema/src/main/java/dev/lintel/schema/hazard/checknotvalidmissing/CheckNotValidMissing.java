package dev.lintel.schema.hazard.checknotvalidmissing;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;

/** A CHECK is added that reads all rows. */
public final class CheckNotValidMissing implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("check-not-valid-missing", Level.ERROR, "a CHECK is added that reads all rows");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.CHECK || c.kind() == TableConstraint.Kind.NOT_NULL)
                .filter(c -> !c.isUnchecked())
                .map(c -> new Danger(
                        c.title() + " is checked for all rows while nobody can use the table",
                        "op.addConstraint(\"" + Context.tableOf(statement)
                                + "\", check(…)), which adds it NOT VALID and validates it" + " in a second step"))
                .toList();
    }
}
