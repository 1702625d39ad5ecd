package dev.lintel.schema.revision;

import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.release.Drops;
import dev.lintel.schema.release.Release;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model has and the revisions do not cover yet.
 *
 * @param release the migrations that would cover it
 * @param revisions the revisions as they would be written: none, one, or one for each side of the deployment
 */
public record Pending(Release release, List<Draft> revisions) {

    public Pending {
        revisions = List.copyOf(revisions);
    }

    /** Compares a lock with a model. */
    public static Pending between(SchemaDocument lock, SchemaDocument model, String packageName, String message) {
        Release release = Release.between(lock.schema(), model.schema(), model.hints(), Drops.in(model.options()));
        List<Draft> revisions = new ArrayList<>();
        List<String> parents = lock.heads();
        for (Plan plan : release.plans()) {
            RevisionSource source = RevisionSource.of(packageName, parents, release.messageOf(plan, message), plan);
            revisions.add(new Draft(plan, source));
            parents = List.of(source.id());
        }
        return new Pending(release, revisions);
    }

    public boolean isEmpty() {
        return revisions.isEmpty();
    }
}
