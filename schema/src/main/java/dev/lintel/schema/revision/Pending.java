package dev.lintel.schema.revision;

import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Plan;
import java.util.Set;

/**
 * What the model has and the revisions do not cover yet.
 *
 * @param plan the migration that would cover it
 * @param source the revision as it would be written
 * @param sql its SQL
 */
public record Pending(Plan plan, RevisionSource source, String sql) {

    /** Compares a lock with a model. */
    public static Pending between(
            SchemaDocument lock, SchemaDocument model, String packageName, String message, PostgresVersion version) {
        return between(lock, model, packageName, message, version, Set.of());
    }

    /** Compares a lock with a model; see {@link Plan#between} for the drops that are confirmed. */
    public static Pending between(
            SchemaDocument lock,
            SchemaDocument model,
            String packageName,
            String message,
            PostgresVersion version,
            Set<String> confirmedDrops) {
        Plan plan = Plan.between(lock.schema(), model.schema(), model.hints(), confirmedDrops);
        return new Pending(
                plan,
                RevisionSource.of(packageName, lock.heads(), message, plan),
                SqlScript.of(plan.upgrade(), version));
    }
}
