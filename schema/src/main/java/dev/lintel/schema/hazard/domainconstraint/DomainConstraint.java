package dev.lintel.schema.hazard.domainconstraint;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A constraint of a domain looks at all tables that use it. */
public final class DomainConstraint implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "domain-constraint", Level.ERROR, "a constraint of a domain looks at all tables that use it");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.ConstrainDomain domain
                ? List.of(new Danger(
                        "every table with a column of domain " + domain.domain()
                                + " is read, and closed to writers meanwhile, with NOT VALID and VALIDATE too",
                        "a CHECK on each column: op.addConstraint(…)"))
                : List.of();
    }
}
