package dev.lintel.schema.revision;

import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Plan;

/**
 * A revision that is not written yet.
 *
 * @param plan what it does
 * @param source its Java
 */
public record Draft(Plan plan, RevisionSource source) {

    /** Its steps as SQL. */
    public String sql(PostgresVersion version) {
        return SqlScript.of(plan.upgrade(), version);
    }
}
