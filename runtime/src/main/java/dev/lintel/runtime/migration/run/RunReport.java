package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.migration.graph.Node;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a run did.
 *
 * @param done the revisions that were applied or undone, in that order
 * @param heads where the database is now
 * @param stoppedBefore the contract that {@code --expand-only} stopped before
 */
public record RunReport(List<Node> done, List<String> heads, Optional<Node> stoppedBefore) {

    public RunReport {
        done = List.copyOf(done);
        heads = List.copyOf(heads);
    }

    static RunReport of(List<PlannedRevision> done, Collection<String> heads, Optional<Node> stoppedBefore) {
        return new RunReport(done.stream().map(PlannedRevision::node).toList(), List.copyOf(heads), stoppedBefore);
    }
}
