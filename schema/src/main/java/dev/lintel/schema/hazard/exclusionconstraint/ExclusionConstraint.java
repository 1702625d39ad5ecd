package dev.lintel.schema.hazard.exclusionconstraint;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;

/** An exclusion constraint builds its index while nobody can use the table. */
public final class ExclusionConstraint implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "exclusion-constraint",
            Level.ACKNOWLEDGE,
            "an exclusion constraint builds its index while nobody can use the table");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.EXCLUDE)
                .map(c -> new Danger(
                        "the index of " + c.title()
                                + " is built while nobody can use the table, and there is no other way to add it",
                        "a new table with it that takes the place of the old one, or a window"))
                .toList();
    }
}
