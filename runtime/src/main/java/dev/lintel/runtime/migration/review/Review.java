package dev.lintel.runtime.migration.review;

import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.runtime.migration.RevisionException;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.Range;
import dev.lintel.runtime.migration.run.Direction;
import dev.lintel.schema.op.PostgresVersion;
import java.util.ArrayList;
import java.util.List;

/** Goes over revisions, and says what their SQL does to those who use the database meanwhile. */
public final class Review {

    private Review() {}

    /**
     * Of all revisions, both ways, the oldest first.
     *
     * @param version the oldest server that they may run on
     */
    public static List<Remark> of(Revisions revisions, PostgresVersion version) {
        List<Remark> remarks = new ArrayList<>();
        KnownSchema known = new KnownSchema();
        for (Node node : Range.parse(":").up(revisions.graph())) {
            try {
                remarks.addAll(both(revisions.get(node), version, known));
            } catch (RevisionException e) {
                // It fails to say its steps, which is told where it is to run.
                continue;
            }
        }
        return List.copyOf(remarks);
    }

    private static List<Remark> both(LoadedRevision revision, PostgresVersion version, KnownSchema known) {
        List<Remark> remarks = new ArrayList<>(RevisionReview.of(revision, Direction.UPGRADE, version, known));
        known.apply(revision);
        remarks.addAll(RevisionReview.of(revision, Direction.DOWNGRADE, version, known));
        return remarks;
    }
}
