package dev.lintel.schema.hazard.constraintnottrustworthy;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;
import java.util.stream.Stream;

/** A constraint that guarantees nothing for the rows that are there. */
public final class ConstraintNotTrustworthy implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "constraint-not-trustworthy",
            Level.WARNING,
            "a constraint that guarantees nothing for the rows that are there");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        Stream<TableConstraint> added =
                statement.actions(AlterAction.AddConstraint.class).map(AlterAction.AddConstraint::constraint);
        Stream<Danger> unenforced = added.filter(TableConstraint::notEnforced)
                .map(c -> new Danger(
                        c.title()
                                + " is NOT ENFORCED: neither old rows nor new ones are checked, and to enforce it later reads"
                                + " all rows",
                        "NOT VALID, and VALIDATE CONSTRAINT in a second step"));
        Stream<Danger> enforced = context.used(statement, AlterAction.AlterConstraint.class)
                .filter(AlterAction.AlterConstraint::enforced)
                .map(c -> new Danger(
                        "ENFORCED reads all rows while others wait",
                        "a constraint that is added NOT VALID, validated, and takes the place of this one"));
        return Stream.concat(unenforced, enforced).toList();
    }
}
