package dev.lintel.processor.check;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.release.Release;
import java.util.Set;

/**
 * Where the revisions lead, and what is between that and the model.
 *
 * @param head the schema at the head, as {@code schema.lock} has it; an empty one before the first revision
 * @param release the migrations from there to the model
 * @param refused what none of their changes may do
 */
public record History(Schema head, Release release, Set<Verdict> refused) {

    public History {
        refused = Set.copyOf(refused);
    }
}
